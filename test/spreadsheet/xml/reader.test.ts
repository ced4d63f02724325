import { XmlEdits } from "../../../src/spreadsheet/xml/edits";
import { readXml } from "../../../src/spreadsheet/xml/element";
import { XmlError } from "../../../src/spreadsheet/xml/xml-error";

describe("An XML text is read by offsets", () => {
  const xml = `\uFEFF<?xml version='1.0'?>\n<!-- <x:row r="9"> -->
<x:sheet xmlns:x="urn:sheet"><x:row\n spans = '1:2' r="1" ><x:c r='A&#49;' t="a>b"/><!-- <x:c/> --><![CDATA[<x:c/>]]><?x <x:c/> ?><x:c r="B1"><x:v>1 &lt; <![CDATA[2 & ]]><!-- 4 -->3</x:v></x:c></x:row ><row/></x:sheet>\n`;

  it("skips comments, CDATA sections and instructions, and takes every namespace prefix", () => {
    const root = readXml(xml);
    expect([root.name, root.prefix, root.namespace]).toEqual(["x:sheet", "x:", "urn:sheet"]);
    expect(root.children("row").map(({ name }) => name)).toEqual(["x:row", "row"]);
    expect(root.descendants("c").map((cell) => cell.attribute("r"))).toEqual(["A1", "B1"]);
    expect(root.descendants("v").map((value) => value.text())).toEqual(["1 < 2 & 3"]);
  });

  it("gives attributes in any quotes, with spaces around, as they are in the text", () => {
    const [row] = readXml(xml).children();
    expect(row?.attributes().map(({ name, value }) => [name, value])).toEqual([
      ["spans", "1:2"],
      ["r", "1"],
    ]);
    expect(row?.attributes().map(({ start, end }) => xml.slice(start, end))).toEqual([
      "spans = '1:2'",
      'r="1"',
    ]);
    expect(readXml(xml).descendants("c")[0]?.attribute("t")).toBe("a>b");
  });

  it("finds elements of a name inside of one another, in the order of the text", () => {
    const root = readXml('<a><b n="1"><b n="2"/></b><c><b n="3"/></c></a>');
    expect(root.descendants("b").map((one) => one.attribute("n"))).toEqual(["1", "2", "3"]);
    expect(root.children("b").map(({ xml }) => xml)).toEqual(['<b n="1"><b n="2"/></b>']);
  });

  it.each([
    ["", "There is no element."],
    ["text", "There is text outside of the root element."],
    ["<a/>text", "There is text outside of the root element."],
    ["<a/><b/>", "There is more than one root element."],
    ["<a><b></a>", "The element b is closed as a."],
    ["<a><b></b>", "The element a is not closed."],
    ["</a>", "An element a is closed that was never opened."],
    ["<a", "A tag is malformed at character 1."],
    ["<a b/>", "A tag is malformed at character 1."],
    ['<a b="1"c="2"/>', "A tag is malformed at character 1."],
    ['<a b="<"/>', "A tag is malformed at character 1."],
    ["<a b='1/>", "A tag is malformed at character 1."],
    ["<a>1 < 2</a>", "A tag is malformed at character 6."],
    ["<a><!-- </a>", "A comment is not closed."],
    ["<a><![CDATA[</a>", "A CDATA section is not closed."],
    ["<a><? </a>", "A processing instruction is not closed."],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "A document type is not allowed."],
  ])("refuses %j with one sentence", (xml, sentence) => {
    expect(() => readXml(xml)).toThrow(new XmlError(sentence));
  });
});

describe("Edits of an XML text", () => {
  it("change what they are for and nothing else", () => {
    const xml = "<a ><b x = '1'  y='2'/> <!-- <c/> --><c>3</c><d/><e></e></a>";
    const root = readXml(xml);
    const [b, c, d, e] = root.children();
    const edits = new XmlEdits(xml);
    if (!b || !c || !d || !e) throw new Error("The text has four elements.");
    edits.append(root, "<last/>");
    edits.setAttribute(b, "x", '"&');
    edits.removeAttribute(b, "y");
    edits.replaceContent(c, "4");
    edits.append(d, "<f/>");
    edits.append(d, "<g/>");
    edits.remove(e);
    expect(edits.applied()).toBe(
      '<a ><b x="&quot;&amp;"/> <!-- <c/> --><c>4</c><d><f/><g/></d><last/></a>',
    );
  });

  it("must not overlap", () => {
    const edits = new XmlEdits("<a>1</a>");
    edits.replace(0, 5, "");
    edits.replace(3, 4, "2");
    expect(() => edits.applied()).toThrow("overlap");
  });
});
