import { fromStored, toStored } from "../../src/xlsx/stored-form";

const ids = ["OFFTAKE.LEASE.TCV", "OFFTAKE.LEASE.PAYMENTS"];

/** As Excel shows a formula, and as it stands in a file; [MS-XLSX] 2.2.2 and 2.3.3. */
test.each([
  ["OFFTAKE.LEASE.TCV(Fee, 12)", "_xldudf_OFFTAKE_LEASE_TCV(Fee, 12)"],
  ["SUM(A1:A3)", "SUM(A1:A3)"],
  ['IF(A1>0,"XLOOKUP(A1)",XLOOKUP(1,A:A,B:B))', 'IF(A1>0,"XLOOKUP(A1)",_xlfn.XLOOKUP(1,A:A,B:B))'],
  ["SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
  ["NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ["LET(n,12,n*Fee)", "_xlfn.LET(_xlpm.n,12,_xlpm.n*Fee)"],
  [
    "LET(x,1,y,x+1,OFFTAKE.LEASE.TCV(x,y))",
    "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xldudf_OFFTAKE_LEASE_TCV(_xlpm.x,_xlpm.y))",
  ],
  ["MAP(A1:A3,LAMBDA(a,a*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a*2))"],
  ["SUM(B5#)", "SUM(_xlfn.ANCHORARRAY(B5))"],
  ["SUM('My sheet'!$B$5#)*2", "SUM(_xlfn.ANCHORARRAY('My sheet'!$B$5))*2"],
  [
    "OFFTAKE.LEASE.PAYMENTS(Fee,A1,3,Time!A1#)",
    "_xldudf_OFFTAKE_LEASE_PAYMENTS(Fee,A1,3,_xlfn.ANCHORARRAY(Time!A1))",
  ],
  ["OFFTAKE.LEASE.TCV(@A1:A9,3)", "_xldudf_OFFTAKE_LEASE_TCV(_xlfn.SINGLE(A1:A9),3)"],
  ["@OFFTAKE.LEASE.TCV(A1,3)+1", "_xlfn.SINGLE(_xldudf_OFFTAKE_LEASE_TCV(A1,3))+1"],
  ["SUM(@Fee#)", "SUM(_xlfn.SINGLE(_xlfn.ANCHORARRAY(Fee)))"],
  ["SUM(Table1[@Fee],Table1[[#Totals],[Fee]])", "SUM(Table1[@Fee],Table1[[#Totals],[Fee]])"],
  ["IF(A1=#N/A,#REF!,1)", "IF(A1=#N/A,#REF!,1)"],
])("%s stands in a file as %s", (shown, stored) => {
  expect(toStored(shown, ids)).toBe(stored);
  expect(fromStored(stored, ids)).toBe(shown);
});
