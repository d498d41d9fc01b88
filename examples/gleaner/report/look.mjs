// Opens a report, or the summary.html of a crawl, in a headless Chromium, in three widths, light and
// dark, and writes screenshots. Fails if the page logs an error, requests anything, is wider than the screen, or breaks a rule of
// axe-core (contrast, names, structure). Needs Chromium, and `npm install puppeteer-core axe-core`
// in the folder that it is called from.
//
//     node …/look.mjs REPORT.html OUTPUT_FOLDER
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'package.json'));
const puppeteer = require('puppeteer-core');
const axe = require.resolve('axe-core/axe.min.js');
const [report, output] = process.argv.slice(2);
mkdirSync(output, { recursive: true });
const address = pathToFileURL(resolve(report)).href;
const faults = [];
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const scheme of ['light', 'dark']) {
  for (const width of [390, 1280, 2560]) {
    const name = `${width}-${scheme}`;
    const page = await browser.newPage();
    const says = (what) => faults.push(`${name}: ${what}`);
    page.on('console', (message) => says(`console: ${message.text()}`));
    page.on('pageerror', (error) => says(`error: ${error}`));
    page.on('dialog', (dialog) => { says('a dialog'); dialog.dismiss(); });
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== address) says(`request: ${request.url()}`);
    });
    await page.setViewport({ width, height: width < 500 ? 844 : 1000, isMobile: width < 500, hasTouch: width < 500 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(address);
    const picture = (what) => page.screenshot({ path: join(output, `${name}-${what}.png`) });
    await picture('top');
    if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)) {
      says('the page is wider than the screen');
    }
    if (await page.$('.lines')) await useLines(page, width, says, picture);
    // The policy of the report forbids scripts; this one is the test's own, on a page without it.
    const other = await browser.newPage();
    await other.setBypassCSP(true);
    await other.setViewport({ width, height: 1000 });
    await other.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await other.goto(address);
    await other.addScriptTag({ path: axe });
    const { violations } = await other.evaluate(() => window.axe.run());
    for (const { id, help, nodes } of violations) says(`${id}: ${help}: ${nodes.length} × ${nodes[0].html} ${nodes[0].failureSummary}`);
    await other.close();
    await page.close();
  }
}
await browser.close();
faults.forEach((fault) => console.log(fault));
console.log(`${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);

// What a reader does with the lines of a report.
async function useLines(page, width, says, picture) {
  // The reason of a line: on focus, then by its button, then by a tap or click on it.
  const button = await page.$('.lines .kept button');
  await button.focus();
  const shown = () => page.$eval('.lines .kept .why', (why) => getComputedStyle(why).display !== 'none');
  if (!(await shown())) says('no reason on focus');
  await page.keyboard.press('Enter');
  await picture('reason');
  if (!(await page.$('.why:popover-open'))) says('Enter opens no reason');
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.activeElement.blur());
  await (width < 500 ? button.tap() : button.click());
  if (!(await page.$('.why:popover-open'))) says('a tap opens no reason');
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.activeElement.blur());
  if (width > 500) {
    await page.hover('.lines .dropped p');
    if (!(await page.$eval('.lines .dropped .why', (why) => getComputedStyle(why).display !== 'none'))) {
      says('no reason on hover');
    }
  }
  const link = await page.$('.from a');
  if (link) {
    await link.click();
    await picture('evidence');
    if (!(await page.$('li:target'))) says('the evidence leads nowhere');
  }
  for (const [id, hidden] of [['show-kept', 'dropped'], ['show-dropped', 'kept']]) {
    await page.click(`#${id}`);
    const seen = await page.$$eval(`.lines .${hidden}`, (all) => all.filter((one) => one.offsetHeight).length);
    if (seen > 0) says(`#${id} shows ${seen} others`);
  }
  await page.click('#show-all');
}
