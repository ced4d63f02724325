import { date, text } from "../../language/row";

/** What a figure of a contract is read with, wherever one stands. */
export const exitReading = text.value("Reading of the exit clause")`ExitReading`;

export const asOf = date.value("As-of date")`AsOf`;

export const firstExit = date.value("First day without service")`exit_date`;
