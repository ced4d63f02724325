/** Packages that do not declare an open license in SPDX, and what was found when the file was read. */
export const UNDECLARED: Readonly<Record<string, { readonly says: string; readonly why: string }>> =
  {
    "@microsoft/office-js": {
      says: "MICROSOFT OFFICE JAVASCRIPT (OFFICE.JS) API LIBRARY",
      why: "not open: Microsoft's own terms, which let an Office add-in use it. The workbench runs on it unmodified, and nothing of it is given away",
    },
    "@univerjs/telemetry": {
      says: "Version 2.0, January 2004",
      why: "declares none; its license file is Apache-2.0. An interface without an implementation, of `@univerjs/sheets-ui`",
    },
    jstat: {
      says: "Permission is hereby granted, free of charge",
      why: "declares MIT in a form older than SPDX; of `@formulajs/formulajs`",
    },
  };
