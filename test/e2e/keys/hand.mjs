// How a hand types. Letters that no key stands for come as text, as an input method gives them; Enter, Tab and Backspace are keys.

/** Time for a list to open before Enter, in milliseconds: a hand is not faster, and a list that opens is what the test is about. */
const BEFORE_ENTER_MS = 60;

/** Types `text`, Enter after every line but the last. */
export async function typeLines(page, text) {
  await typeWith(page, text, (char) => page.keyboard.type(char));
}

/** As UniKey does: the bare letter first, then Backspace and the letter with its marks. */
export async function typeAsUniKey(page, text) {
  await typeWith(page, text, async (char) => {
    const bare = char.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D');
    if (bare !== char) {
      await page.keyboard.type(bare);
      await page.keyboard.press('Backspace');
    }
    await page.keyboard.type(char);
  });
}

/** As ibus or a phone does: each word stands underlined while it is composed, letter by letter, and is committed with the blank behind it. */
export async function typeComposed(page, text) {
  const input = await page.context().newCDPSession(page);
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) {
      await page.waitForTimeout(BEFORE_ENTER_MS);
      await page.keyboard.press('Enter');
    }
    for (const part of line.match(/\p{L}+|\P{L}/gu) ?? []) {
      if (!/\p{L}/u.test(part)) {
        await page.keyboard.type(part);
        continue;
      }
      for (let length = 1; length <= part.length; length++)
        await input.send('Input.imeSetComposition', { text: part.slice(0, length), selectionStart: length, selectionEnd: length });
      await input.send('Input.insertText', { text: part });
    }
  }
}

async function typeWith(page, text, typeChar) {
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) {
      await page.waitForTimeout(BEFORE_ENTER_MS);
      await page.keyboard.press('Enter');
    }
    for (const char of line) await typeChar(char);
  }
}

/** Types `text` at the pace of a hand, then waits for the list of suggestions. */
export async function lookUp(page, text) {
  await page.keyboard.type(text, { delay: 40 });
  await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor({ timeout: 10_000 });
  await page.waitForTimeout(150);
}
