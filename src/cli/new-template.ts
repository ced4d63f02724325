import { writeStart } from "./new/start";
import { templateStart } from "./new/template";

/** `npm run new:template -- fee-schedule`: a template of one sheet to start from. */
writeStart(templateStart);
