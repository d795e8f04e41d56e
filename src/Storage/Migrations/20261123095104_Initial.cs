using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Alliage.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Studies",
                columns: table => new
                {
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Stamp = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    ReplacedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Studies", x => x.StudyNumber);
                });

            migrationBuilder.CreateTable(
                name: "Alliances",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Object = table.Column<string>(type: "TEXT", nullable: false),
                    Functioning = table.Column<string>(type: "TEXT", nullable: false),
                    Written = table.Column<string>(type: "TEXT", nullable: false),
                    Since = table.Column<string>(type: "TEXT", nullable: true),
                    Competitors = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alliances", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Alliances_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Answers",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Alliance = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    Item = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    Absence = table.Column<string>(type: "TEXT", nullable: true),
                    Indicators = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Answers", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Answers_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Attributes",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Alliance = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attributes", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Attributes_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Claims",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", nullable: false),
                    SaidCount = table.Column<long>(type: "INTEGER", nullable: true),
                    SaidOf = table.Column<long>(type: "INTEGER", nullable: true),
                    Test = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Claims", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Claims_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Codes",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Parent = table.Column<string>(type: "TEXT", nullable: true),
                    Definition = table.Column<string>(type: "TEXT", nullable: true),
                    Example = table.Column<string>(type: "TEXT", nullable: true),
                    CounterExample = table.Column<string>(type: "TEXT", nullable: true),
                    Colour = table.Column<string>(type: "TEXT", nullable: true),
                    Pattern = table.Column<string>(type: "TEXT", nullable: true),
                    Retired = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Codes", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Codes_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Codings",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<long>(type: "INTEGER", nullable: false),
                    End = table.Column<long>(type: "INTEGER", nullable: false),
                    Quote = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Coder = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Denies = table.Column<bool>(type: "INTEGER", nullable: false),
                    Settled = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Codings", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Codings_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Decisions",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Alliance = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: true),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decisions", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Decisions_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Events",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Alliance = table.Column<string>(type: "TEXT", nullable: false),
                    Event = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    Date = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Events", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Events_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Firms",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Alliance = table.Column<string>(type: "TEXT", nullable: false),
                    Voice = table.Column<string>(type: "TEXT", nullable: false),
                    Pseudonym = table.Column<string>(type: "TEXT", nullable: false),
                    Trade = table.Column<string>(type: "TEXT", nullable: false),
                    Sector = table.Column<string>(type: "TEXT", nullable: true),
                    Size = table.Column<long>(type: "INTEGER", nullable: true),
                    Place = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Firms", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Firms_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Journal",
                columns: table => new
                {
                    EntryNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    Revision = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: true),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    After = table.Column<string>(type: "TEXT", nullable: true),
                    TextBefore = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Journal", x => x.EntryNumber);
                    table.ForeignKey(
                        name: "FK_Journal_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Links",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Indicator = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Links", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Links_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Memos",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Memos", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Memos_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Originals",
                columns: table => new
                {
                    OriginalNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Originals", x => x.OriginalNumber);
                    table.ForeignKey(
                        name: "FK_Originals_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "People",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_People", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_People_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Published",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Alliance = table.Column<string>(type: "TEXT", nullable: false),
                    Aspect = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true),
                    Grade = table.Column<string>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Published", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Published_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Raised",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Theme = table.Column<string>(type: "TEXT", nullable: false),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false),
                    How = table.Column<string>(type: "TEXT", nullable: false),
                    ConfirmedBy = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Raised", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Raised_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Alliance = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    Indicators = table.Column<string>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", nullable: false),
                    Grade = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Reports_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Settings",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    Framework = table.Column<string>(type: "TEXT", nullable: false),
                    FrameworkVersion = table.Column<string>(type: "TEXT", nullable: false),
                    SilenceRule = table.Column<string>(type: "TEXT", nullable: false),
                    SilenceWordLimit = table.Column<long>(type: "INTEGER", nullable: false),
                    LeadCoder = table.Column<string>(type: "TEXT", nullable: true),
                    Languages = table.Column<string>(type: "TEXT", nullable: false),
                    RetentionDate = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settings", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Settings_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Alliance = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    HeardOn = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Original = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Sources_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Stances",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Alliance = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    Position = table.Column<string>(type: "TEXT", nullable: false),
                    Arguments = table.Column<string>(type: "TEXT", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stances", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Stances_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Summaries",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Alliance = table.Column<string>(type: "TEXT", nullable: false),
                    Theme = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Codings = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Summaries", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Summaries_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Texts",
                columns: table => new
                {
                    TextNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Texts", x => x.TextNumber);
                    table.ForeignKey(
                        name: "FK_Texts_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Turns",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<long>(type: "INTEGER", nullable: false),
                    End = table.Column<long>(type: "INTEGER", nullable: false),
                    Speaker = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Turns", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Turns_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Alliances_StudyNumber",
                table: "Alliances",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Alliances_StudyNumber_RowKey",
                table: "Alliances",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Answers_StudyNumber",
                table: "Answers",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Answers_StudyNumber_RowKey",
                table: "Answers",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attributes_StudyNumber",
                table: "Attributes",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Attributes_StudyNumber_RowKey",
                table: "Attributes",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Claims_StudyNumber",
                table: "Claims",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_StudyNumber_RowKey",
                table: "Claims",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Codes_StudyNumber",
                table: "Codes",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Codes_StudyNumber_RowKey",
                table: "Codes",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Codings_StudyNumber",
                table: "Codings",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Codings_StudyNumber_RowKey",
                table: "Codings",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_StudyNumber",
                table: "Decisions",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_StudyNumber_RowKey",
                table: "Decisions",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Events_StudyNumber",
                table: "Events",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Events_StudyNumber_RowKey",
                table: "Events",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Firms_StudyNumber",
                table: "Firms",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Firms_StudyNumber_RowKey",
                table: "Firms",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Journal_StudyNumber_Kind_RowKey",
                table: "Journal",
                columns: new[] { "StudyNumber", "Kind", "RowKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Journal_StudyNumber_Revision",
                table: "Journal",
                columns: new[] { "StudyNumber", "Revision" });

            migrationBuilder.CreateIndex(
                name: "IX_Links_StudyNumber",
                table: "Links",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Links_StudyNumber_RowKey",
                table: "Links",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Memos_StudyNumber",
                table: "Memos",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Memos_StudyNumber_RowKey",
                table: "Memos",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Originals_StudyNumber_Name",
                table: "Originals",
                columns: new[] { "StudyNumber", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_People_StudyNumber",
                table: "People",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_People_StudyNumber_RowKey",
                table: "People",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Published_StudyNumber",
                table: "Published",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Published_StudyNumber_RowKey",
                table: "Published",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Raised_StudyNumber",
                table: "Raised",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Raised_StudyNumber_RowKey",
                table: "Raised",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reports_StudyNumber",
                table: "Reports",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_StudyNumber_RowKey",
                table: "Reports",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Settings_StudyNumber",
                table: "Settings",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Settings_StudyNumber_RowKey",
                table: "Settings",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sources_StudyNumber",
                table: "Sources",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Sources_StudyNumber_RowKey",
                table: "Sources",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Stances_StudyNumber",
                table: "Stances",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Stances_StudyNumber_RowKey",
                table: "Stances",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Studies_Name",
                table: "Studies",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Summaries_StudyNumber",
                table: "Summaries",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Summaries_StudyNumber_RowKey",
                table: "Summaries",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Texts_StudyNumber_Source",
                table: "Texts",
                columns: new[] { "StudyNumber", "Source" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Turns_StudyNumber",
                table: "Turns",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Turns_StudyNumber_RowKey",
                table: "Turns",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Alliances");

            migrationBuilder.DropTable(
                name: "Answers");

            migrationBuilder.DropTable(
                name: "Attributes");

            migrationBuilder.DropTable(
                name: "Claims");

            migrationBuilder.DropTable(
                name: "Codes");

            migrationBuilder.DropTable(
                name: "Codings");

            migrationBuilder.DropTable(
                name: "Decisions");

            migrationBuilder.DropTable(
                name: "Events");

            migrationBuilder.DropTable(
                name: "Firms");

            migrationBuilder.DropTable(
                name: "Journal");

            migrationBuilder.DropTable(
                name: "Links");

            migrationBuilder.DropTable(
                name: "Memos");

            migrationBuilder.DropTable(
                name: "Originals");

            migrationBuilder.DropTable(
                name: "People");

            migrationBuilder.DropTable(
                name: "Published");

            migrationBuilder.DropTable(
                name: "Raised");

            migrationBuilder.DropTable(
                name: "Reports");

            migrationBuilder.DropTable(
                name: "Settings");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "Stances");

            migrationBuilder.DropTable(
                name: "Summaries");

            migrationBuilder.DropTable(
                name: "Texts");

            migrationBuilder.DropTable(
                name: "Turns");

            migrationBuilder.DropTable(
                name: "Studies");
        }
    }
}
