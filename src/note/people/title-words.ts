const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What makes a title of a few words wherever it stands in them; none of them is a common surname. */
export const OFFICES = words(
  "manager engineer recruiter director developer officer president analyst consultant designer architect scientist researcher coordinator specialist assistant administrator supervisor founder cofounder co-founder editor professor ceo cto cfo coo cio cpo cmo ciso vp svp evp avp hr hrbp recruiting sourcer headhunter personalreferent personalreferentin personalerin personaler recruiterin managerin leiterin ingenieur ingenieurin entwickler entwicklerin geschäftsführer geschäftsführerin directeur directrice responsable ingénieur ingénieure recruteur recruteuse directora gerente ingeniero ingeniera reclutador reclutadora",
);

/** What makes one only at its beginning, or alone: elsewhere it may be a surname. */
export const LEADING_OFFICES = words("head lead chief partner chair owner chef leiter jefe jefa interviewer moderator");

/** What may stand in a title besides. */
export const FIELDS = words(
  "senior junior staff principal executive vice deputy associate general regional global technical hiring engineering product sales marketing operations software hardware data people human resources talent acquisition customer success finance security platform infrastructure design legal support growth business development digital media research information technology team group account project program programme personnel personal technik vertrieb entwicklung",
);
export const LINKS = words("of for the and & at in to de du des la le les für der die das von im del y et und");
