/** Words of topics and places, which are written with capitals as names are: `System Design`, `New York`. */
export const NO_NAMES: ReadonlySet<string> = new Set([
  ..."data structure structures algorithm algorithms case study studies whiteboard whiteboarding product sense portfolio review".split(
    " ",
  ),
  ..."presentation design system systems coding live code sql python java javascript typescript react rust go golang".split(
    " ",
  ),
  ..."machine learning deep dive debugging testing culture fit values leadership behavioral behavioural technical take home".split(
    " ",
  ),
  ..."task tasks test exercise round rounds stage part one two three first second final phone video zoom teams google meet".split(
    " ",
  ),
  ..."skype webex hangouts call office headquarters hq building campus tower house street road avenue floor room centre".split(
    " ",
  ),
  ..."center park plaza square station airport city town downtown remote online hybrid".split(" "),
  ..."new old san los las el saint st santa fort port north south east west great upper lower hong kong abu tel united".split(
    " ",
  ),
  ..."kingdom states january february march april june july august september october november december".split(" "),
  ..."monday tuesday wednesday thursday friday saturday sunday morning afternoon team teams department group inc ltd llc".split(
    " ",
  ),
  ..."gmbh corp company limited plc co university college school institute hiring manager engineering".split(" "),
]);
