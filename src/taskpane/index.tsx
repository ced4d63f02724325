import { createRoot } from "react-dom/client";
import { cleanUpAtStart } from "../excel/build/unfinished";
import { host, officeTheme } from "../excel/runtime/host";
import { App } from "./app";

async function open(): Promise<void> {
  const element = document.getElementById("pane");
  if (!element) return;
  const where = await host();
  if (where === "excel") void cleanUpAtStart();
  createRoot(element).render(<App host={where} officeTheme={officeTheme()} />);
}

void open();
