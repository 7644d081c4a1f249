/** What `trendbeeld --help` prints. */
export const HELP = `trendbeeld: figures and content of Trendbeeld

  trendbeeld fetch [--from DIR] [--out DIR] [--table ID] [--municipality GMnnnn] [--dry-run] [--base URL]
  trendbeeld check FILE… [--mapping FILE]
  trendbeeld join FILE.csv --mapping FILE [--out FILE]

Run a command with --help for its options. Exit codes: 0 all well; 1 a fault (service, disk, broken data),
nothing was changed; 2 a refusal (wrong use, or issues found).
`;

/** What `trendbeeld fetch --help` prints. */
export const FETCH_HELP = `trendbeeld fetch: refreshes the figures

  --from DIR             read a recorded folder (cbs-odata-v4, figures-nl, figures-gemeenten, gemeenten)
                         instead of the CBS service; the same folder gives the same bytes
  --out DIR              folder of the figures (default: figures)
  --table ID             only indicators that read this table, such as 80590ned; ids are case-sensitive
  --municipality GMnnnn  only the file of this municipality
  --dry-run              say what would change, write nothing
  --base URL             base address of the service (default: that of CBS)

Prints what is new, revised (old and new value), withdrawn, settled (provisional to definitive) and discontinued.
Files are written whole or not at all, after every table was read and every figure checked.
`;

/** What `trendbeeld check --help` prints. */
export const CHECK_HELP = `trendbeeld check: lists every issue in figures or content

  trendbeeld check FILE…                       files or folders of JSON
  trendbeeld check FILE.csv --mapping FILE     own figures as CSV, see trendbeeld join --help

Each line names the file, the place in it, what was found and what was expected. A file under a folder "content" is
checked together with all content of that folder. Exit code 2 when there are issues.
`;

/** What `trendbeeld join --help` prints. */
export const JOIN_HELP = `trendbeeld join: makes a series of own figures from a CSV file, as cards read it (schema/series.json)

  trendbeeld join FILE.csv --mapping FILE [--out FILE]

The mapping is a small JSON file:

  {
    "title": "Fietsers op de brug",
    "unit": "fietsers per dag",
    "source": { "publisher": "Gemeente Voorbeeldstad", "retrieved": "2026-11-01" },
    "columns": { "period": "Jaar", "value": "Aantal", "status": "Status", "municipality": "Gemeente" },
    "municipality": "GM0344",
    "numbers": "nl"
  }

status, municipality and numbers may be left out. Files that Excel exports are read as they are: ";" or tabs between
cells, decimal commas, UTF-8 or Windows-1252. Everything that is wrong is listed and nothing is written (exit code 2).
`;
