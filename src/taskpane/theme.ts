import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const darkPreferred = matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  darkPreferred.addEventListener("change", listener);
  return () => darkPreferred.removeEventListener("change", listener);
}

/** Office's theme if Office reports one, otherwise the system's. */
export function useTheme(officeTheme: "light" | "dark" | undefined): Theme {
  const prefersDark = useSyncExternalStore(subscribe, () => darkPreferred.matches);
  return (officeTheme ?? (prefersDark ? "dark" : "light")) === "dark"
    ? webDarkTheme
    : webLightTheme;
}
