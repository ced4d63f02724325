import { dealStart } from "./new/deal";
import { writeStart } from "./new/start";

/** `npm run new:deal -- iren-dell --landlord IREN --tenant Dell`: a deal to start from. */
writeStart(dealStart);
