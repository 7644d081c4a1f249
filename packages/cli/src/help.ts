/** What `trendbeeld --help` prints. */
export const HELP = `trendbeeld: figures and content of Trendbeeld

  trendbeeld new DIR [--title TEXT --publisher TEXT --date YYYY-MM --language nl|nl,en] [--figures FILE …]
  trendbeeld dev [DIR] [--port NUMBER] [--theme NAME|FILE]
  trendbeeld fetch [--from DIR] [--out DIR] [--table ID] [--municipality GMnnnn] [--accept ID] [--dry-run] [--base URL]
  trendbeeld check FILE… [--mapping FILE] [--theme FILE]
  trendbeeld join FILE [--title TEXT --unit TEXT --source TEXT] [--mapping FILE] [--out FILE]
  trendbeeld texts [--study DIR] --out FILE|--in FILE
  trendbeeld review [--study DIR] [--language nl|en] [--html DIR] [--approve NAME,NAME --by NAME]
  trendbeeld publish [--study DIR] --out DIR --base URL [--municipality GMnnnn|--all] [--edition NAME] …
  trendbeeld snippet [--study DIR] --trend NAME|--domain NAME|--overview --base URL [--municipality GMnnnn] [--rung RUNG] …
  trendbeeld render [--study DIR] --trend NAME|--domain NAME|--overview [--ratio RATIO] [--format png|svg|pdf] [--headline TEXT] …
  trendbeeld pack [--study DIR] --trend NAME|--trends NAME,NAME [--municipality GMnnnn,GMnnnn|study|all] [--out FILE] …

Run a command with --help for its options. Exit codes: 0 all well; 1 a fault (service, disk, broken data),
nothing was changed; 2 a refusal (wrong use, or issues found).
`;

/** What `trendbeeld new --help` prints. */
export const NEW_HELP = `trendbeeld new: writes the folder of a new study, with one complete trend and a README

  trendbeeld new DIR     a folder that is not there yet, or an empty one

  --title TEXT           title of the study
  --publisher TEXT       who brings it out
  --date YYYY-MM         when it appears
  --language nl|nl,en    its languages (default: nl)
  --name TEXT            what it is called in a sentence (default: deze studie)
  --area NAME            municipality or region that it is about; Nederland for the whole country (default: a made-up town)
  --subject TEXT         its first domain (default: a made-up one)
  --figures FILE         CSV file or workbook: the first trend is made of these figures (default: of made-up ones)

With --figures, where the file does not say it:

  --measure TEXT --unit TEXT --source TEXT    what the figures are called, their unit, who made them
  --table TEXT           the register or report that they stand in (default: the name of the file)
  --status STATUS        of the last figure, where the file says of none: definitive, provisional or unknown (default)
  --definition TEXT      what they count, in one sentence
  --meaning KIND         what a year stands for: first-of-january, mid-year, december, year-average, year-total, within-year
  --expected NUMBER      the number that the study expected, and --year YEAR for which
  --precise about|exact  whether it says «ongeveer» (default: about)
  --sure QUALIFIER       naar-verwachting, voorspelling (default) or schatting
  --place PAGE|URL       the page of the study where it stands, or its address
  --domain-text TEXT --text TEXT    what the study says of the domain, and of the trend (default: to be written later)

What is missing is asked on a terminal. What is made up says so; replace it piece by piece. Then:

  trendbeeld dev DIR     shows the study in a browser, and again after each save
  trendbeeld check DIR   names what is still wrong
`;

/** What `trendbeeld dev --help` prints. */
export const DEV_HELP = `trendbeeld dev: shows a study in a browser while you write it

  trendbeeld dev [DIR]   the folder of a study (default: the one in which you are)
  --port NUMBER          port of 127.0.0.1 (default: 4180, or the next that is free)
  --theme NAME|FILE      what pages, frames and pictures look like, as for trendbeeld publish; read when the command starts

Shows the whole study, its pages and each card at three widths, and again after each save. What is wrong stands on the
page and here: file, line, column, what was found and what was expected, all of it at once. The last good version stays.
`;

/** What `trendbeeld fetch --help` prints. */
export const FETCH_HELP = `trendbeeld fetch: refreshes the figures

  --from DIR             read a recorded folder (cbs-odata-v4, figures-nl, figures-gemeenten, gemeenten)
                         instead of the CBS service; the same folder gives the same bytes
  --out DIR              folder of the figures (default: figures)
  --table ID             only indicators that read this table, such as 80590ned; ids are case-sensitive
  --municipality GMnnnn  only the file of this municipality
  --accept ID            let through what is refused of this table (below); may be given more than once
  --dry-run              say what would change, write nothing
  --base URL             base address of the service (default: that of CBS)

Refused with exit code 2, unless --accept names the table:
  - a title, unit, factor or definition that is not the one for which the recipes were written (measures.json in
    the folder of the figures; what is accepted is written there)
  - fewer rows than the table or the service counts
  - a mass of changes: of one indicator at least 3 figures, and more than 5 % or more than 50 of them, are withdrawn,
    or are revised that were not provisional
A measure that is gone and a multiplier that is not understood ("x 12 000") are refused always. A value with a flag
(Confidential, Impossible) is no figure: it is empty, with its reason.

Prints what is new, revised (old and new value), withdrawn, settled (provisional to definitive) and discontinued.
What was accepted is told as well. Files are written whole or not at all, after every table was read and every figure
checked; a run that is refused writes nothing.
`;

/** What `trendbeeld check --help` prints. */
export const CHECK_HELP = `trendbeeld check: lists every issue in a study or in figures

  trendbeeld check DIR                         the folder of a study (with a study.yaml)
  trendbeeld check FILE…                       files or folders of figures: JSON, CSV, .xlsx
  trendbeeld check FILE --mapping FILE         own figures with the answers of trendbeeld join
  trendbeeld check --theme FILE                a theme: whether publish would take it, and which of its names have a new one
  --language nl|en                             language of what is said of own figures (default: nl)

Each line names the file, the line and column or the place in it, what was found and what was expected; all of them
at once. Exit code 2 when there are issues. Of a study without issues, hints are listed too, which refuse nothing: what is
hard to read, own figures that nothing uses, statements for which the shelf has figures, years that have passed. A folder in which nothing can be checked is an issue, and what is passed over is named.
`;

/** What `trendbeeld join --help` prints. */
export const JOIN_HELP = `trendbeeld join: makes a series of own figures from a file, as cards read it (schema/series.json)

  trendbeeld join FILE [--title TEXT] [--unit TEXT] [--source TEXT [--url URL]] [--out FILE]

FILE is CSV, an Excel workbook (.xlsx) or JSON-stat, as offices and statistical agencies write them. What was read, and what
was left, is told. What can be read in two ways is asked on a terminal, and refused elsewhere, with the options that answer it:

  --period HEAD          column of the periods
  --value HEAD           column of the figures; several for several series of one unit
  --by HEAD              column whose texts are the names of series
  --only HEAD=TEXT       only rows with this text in a column; may be given more than once
  --ignore HEAD          column that makes no difference; may be given more than once
  --municipality CODE    only rows of a municipality: GM0363, 0363, 363 or its name
  --numbers nl|en        decimals behind a comma, or behind a point
  --dash zero|missing    what a dash means
  --sheet NAME           sheet of a workbook
  --write-mapping FILE   keep the answers, for the next time
  --mapping FILE         answers that were kept
  --out FILE             file to write (default: printed); where it is there already, what is new, changed and withdrawn is listed
  --language nl|en       language of questions and messages (default: nl)

A mapping is a small JSON file:

  {
    "title": "Fietsers op de brug",
    "unit": "fietsers per dag",
    "source": { "publisher": "Gemeente Voorbeeldstad", "retrieved": "2026-11-01" },
    "columns": { "period": "Jaar", "value": "Aantal", "status": "Status", "municipality": "Gemeente" },
    "municipality": "GM0363",
    "numbers": "nl"
  }

Everything that is wrong is listed and nothing is written (exit code 2).
`;

/** What `trendbeeld texts --help` prints. */
export const TEXTS_HELP = `trendbeeld texts: all texts of a study as one document for an editor, and back

  --study DIR            folder of a study, as for trendbeeld publish
  --out FILE             write texts.md (Markdown) or texts.xlsx (a column for each language)
  --in FILE              read it back: what the editor changed comes into the files of the study; their comments and
                         order stay

Refused (exit code 2), and nothing is changed: a text whose numbers, values between { } or words of certainty differ, one
that is too long, missing or unknown, and one that was changed in the study too since the document was written.
`;

/** What `trendbeeld review --help` prints. */
export const REVIEW_HELP = `trendbeeld review: lists what of a study is approved, what is not, and what has changed since

  --study DIR            folder or package of a study, as for trendbeeld publish
  --language nl|en       sheets in this language (default: those of the study)
  --trend NAME,NAME      only these sheets: names of trends, domains/NAME, study
  --html DIR             write the sheets as pages that open in any browser, with a list; or one sheet as FILE.html.
                         A sheet has all that must be read, and gives the file of an approval
  --municipality GMnnnn  with its figures on the sheets
  --approve NAME,NAME    write the approval of these sheets, in one language (default: nl)
  --by NAME              … by this person
  --approvals DIR        folder of the approvals (default: approvals in the folder of the study); for a study that is a
                         package, take a folder of your own

An approval is a small file with the name, the day, and what was seen then. Whatever a reader would see otherwise makes it
stale; the sheet says which: texts, figures or picture. Exit code 2 while a sheet is not approved or has changed.
`;

/** What `trendbeeld publish --help` prints. */
export const PUBLISH_HELP = `trendbeeld publish: writes a folder of static files that any web server, object store or CDN can serve

  --study DIR            folder of a study (with a study.yaml), or the name of its package; default: the study that
                         trendbeeld.config.json names, the folder in which you are, or the one that is installed;
                         given more than once, each study gets a folder of its own below DIR and URL, and one script
                         above them finds the cards of all
  --out DIR              the folder; what stands there by someone else is never touched
  --base URL             address under which the folder will stand, https://…
  --municipality GMnnnn  pages for this municipality too; may be given more than once, or with commas between codes
                         (default: the municipalities that made the study)
  --all                  pages for all municipalities of today; PNG only for the national pages
  --png                  with --all: PNG for the municipalities as well
  --pictures KIND        none, svg, or all (SVG and PNG; default)
  --edition NAME         write the same pages also as an edition, such as 2026-11, whose figures never change
  --style-files          keep the style of pages and frames in files beside them, for servers whose Content-Security-Policy
                         allows no style in a page; default: each page holds its style, and the policy that is
                         written beside them allows it by its hash
  --draft                publish what nobody approved: each page, frame and picture then says «concept» (English: «draft»)
  --approvals DIR        folder of the approvals, as for trendbeeld review
  --theme NAME|FILE      what pages, frames and pictures look like: neutral (default), newsroom or print, or a file with
                         tokens (.json in the DTCG format, or .css; also one of NL Design System). Colours that would not
                         read are made darker or lighter; a theme whose text does not read on its ground is refused. Names of
                         tokens from before version 1 work until version 2, and are told, each with its name of today
  --dry-run              say what would change, write nothing

Only files that differ are written, and files that are no longer made are taken away; editions stay for ever. The same
packages and the same options give the same bytes. Refused (exit code 2): what is not approved, or has changed since
(trendbeeld review lists it), and an edition that would change.
`;

/** What `trendbeeld snippet --help` prints. */
export const SNIPPET_HELP = `trendbeeld snippet: prints what is to be pasted into a site to embed a trend, a domain or a whole study

  --study DIR            folder or package of a study, as for trendbeeld publish
  --trend NAME           name of a trend, as in its address; or --domain NAME; or
  --overview             the whole study: every trend with its verdict
  --base URL             address of the published folder, https://…
  --municipality GMnnnn  with its figures; a trend without any gives the national address, and this is said
  --language nl|en       default: nl
  --rung RUNG            from what every host keeps to what few do (default: quote):
                           address   the address alone, for systems that make a graphic of it
                           link      the sentence as a link
                           quote     sentence and link; the site script makes it a graphic
                           picture   picture with caption and link
                           frame     sentence and link, then a frame
                           oembed    the oEmbed answer (JSON)
                           element   the element with its static card inside, for templates
                           preload   two lines for the head of a page that shows it in its first view
                           citation  how the graphic is cited, by --style short|long|apa|bibtex|ris (default: long)
                           script    the one script of a site and its style sheet, placed once by its administrator
                           csp       lines for the content-security policy, see --for
  --hashed               the script of this version, self-contained and checked; default: always the current one
  --for RUNG             whose lines csp prints; default: script
  --own-origin           the site serves the folder itself
  --headline TEXT        replaces the headline; figures and source stay. A number in it is one that the graphic shows
  --any-number           … or any number, where it is meant
  --theme NAME           light, dark, neutral, newsroom, print, or a name with a scheme («newsroom dark»); default: that of
                         the folder, in what the reader's system asks for
  --size graphic|card|full  how much is shown: headline, graphic and source; the card; all of it; default: card
  --level 1…6            level of the first heading
  --edition NAME         an edition whose figures never change, such as 2026-11; default: always the latest figures
  --approvals DIR        folder of the approvals, as for trendbeeld review

What is not approved, or has changed since, is printed all the same, and standard error says so (exit code 0).
Only what is to be pasted goes to standard output.
`;

/** What `trendbeeld render --help` prints. */
export const RENDER_HELP = `trendbeeld render: writes one picture of a graphic, for a newspaper, a site or a presentation

  --study DIR            folder or package of a study, as for trendbeeld publish
  --trend NAME           name of a trend, as in its address; or --domain NAME; or
  --overview             the whole study
  --municipality GMnnnn  with its figures
  --language nl|en       default: nl
  --ratio RATIO          picture: as on the page, with all explanations (default) · 16:9 · 1:1 · 4:5 · social
  --format png|svg|pdf   default: by the name of --out, else png
  --theme NAME|FILE      colours of a theme, or of a file with tokens, as for trendbeeld publish
  --scale NUMBER         pixels of a PNG for each of its drawing, 0.5 to 4 (default: 2)
  --headline TEXT        your own headline, at most 200 characters. A number in it is one that the graphic shows
  --any-number           … or any number, where it is meant
  --base URL             address of the published folder: the picture then bears the address of its page
  --out FILE             default: a name of the graphic, here

  --draft                of what nobody approved: the picture says «concept»; --approvals DIR as for trendbeeld review

Figures, how certain they are and the source cannot be changed. Refused (exit code 2), and nothing is written: what is not
approved, a number in the headline that the graphic does not show, a headline that does not fit, signs that the font does not have.
`;

/** What `trendbeeld pack --help` prints. */
export const PACK_HELP = `trendbeeld pack: writes a graphic in all its forms as one zip, or several trends as one handout

  --study DIR            folder or package of a study, as for trendbeeld publish
  --trend NAME           a zip of this trend: pictures (PNG, SVG, PDF), figures (CSV, XLSX, JSON), caption, text
                         alternative, citation, embed code; or --domain NAME; or --overview
  --trends NAME,NAME     a handout of at most eight trends, by --out: handout.pdf (default) or handout.docx
  --municipality PLACES  codes or names with commas between them; study: those that made it; all: every one.
                         With more than one the zip has a folder each
  --language nl|en       default: nl
  --headline TEXT        your own headline, as for trendbeeld render; and --any-number
  --base URL             address of the published folder, which then stands in everything
  --edition NAME         of a handout: an edition, whose address never changes
  --title TEXT           of a handout
  --draft                of what nobody approved: all of it says «concept»; --approvals DIR as for trendbeeld review
  --theme NAME|FILE      colours of a theme, or of a file with tokens, as for trendbeeld publish. A handout in PDF has the
                         ground of its pictures; one in Word stays on white, and has the font that the theme names first
  --out FILE             default: a name of the graphic, here
`;
