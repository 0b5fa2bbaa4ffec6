import { describe, expect, it } from "vitest";
import { htmlText } from "../../../../src/telling/mail/open/html-text.js";

describe("the text of a page", () => {
  it.each([
    ["<p>Hello&nbsp;Jo,</p><p>we&#39;d like to <b>meet</b> you.</p>", "Hello Jo,\n\nwe'd like to meet you."],
    ["<div>one</div><div><br></div><div>two</div>", "one\n\ntwo"],
    ["a<br>b<br/>c", "a\nb\nc"],
    ["<ul><li>Monday</li><li>Tuesday</li></ul>", "- Monday\n- Tuesday"],
    [
      "<table><tr><td>Date:</td><td>10 December</td></tr><tr><td>Time:</td><td>10:00</td></tr></table>",
      "Date: 10 December\nTime: 10:00",
    ],
    ["<style>p{}</style><script>x<y</script><!-- no --><title>no</title>yes", "yes"],
    ["yes<blockquote><p>old</p></blockquote>", "yes\n\n> old"],
    ["1 < 2 &amp; &unknown; &#x41;&#0;", "1 < 2 & &unknown; A"],
    ["a\n   b", "a b"],
  ])("%s", (html, text) => {
    expect(htmlText(html)).toBe(text);
  });
});
