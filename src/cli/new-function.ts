import { functionStart } from "./new/function";
import { writeStart } from "./new/start";

/** `npm run new:function -- lease mark-to-market`: a function to start from. */
writeStart(functionStart);
