import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "../../test/support/chromium";

/**
 * Draws the icons: assets/icons/NAME.svg at each size of the ribbon. The smallest has a drawing of
 * its own (NAME-16.svg), on whole pixels, since a large one scaled down is a smudge at 16.
 */
const DRAWINGS = ["icon", "templates", "functions", "check-model"];
const SIZES = [16, 32, 64, 80, 128];
const ASSETS = "assets";

async function draw() {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const name of DRAWINGS) {
    for (const size of SIZES) {
      const svg = readFileSync(
        join(ASSETS, "icons", `${name}${size === 16 ? "-16" : ""}.svg`),
        "utf8",
      );
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      writeFileSync(
        join(ASSETS, `${name}-${size}.png`),
        await page.screenshot({ omitBackground: true }),
      );
    }
  }
  await browser.close();
}

void draw();
