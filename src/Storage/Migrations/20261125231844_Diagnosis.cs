using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Alliage.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Diagnosis : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Consents",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Alliance = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consents", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Consents_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FormerAnswers",
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
                    Indicators = table.Column<string>(type: "TEXT", nullable: false),
                    Cause = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerAnswers", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_FormerAnswers_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "JointPages",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Alliance = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Again = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JointPages", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_JointPages_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Releases",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Alliance = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    Item = table.Column<string>(type: "TEXT", nullable: false),
                    Options = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    Mine = table.Column<string>(type: "TEXT", nullable: false),
                    Theirs = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Releases", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Releases_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Respondents",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Alliance = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    Form = table.Column<string>(type: "TEXT", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: true),
                    Given = table.Column<string>(type: "TEXT", nullable: true),
                    Again = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Respondents", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Respondents_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Consents_StudyNumber",
                table: "Consents",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Consents_StudyNumber_RowKey",
                table: "Consents",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FormerAnswers_StudyNumber",
                table: "FormerAnswers",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_FormerAnswers_StudyNumber_RowKey",
                table: "FormerAnswers",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JointPages_StudyNumber",
                table: "JointPages",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_JointPages_StudyNumber_RowKey",
                table: "JointPages",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Releases_StudyNumber",
                table: "Releases",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Releases_StudyNumber_RowKey",
                table: "Releases",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Respondents_StudyNumber",
                table: "Respondents",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Respondents_StudyNumber_RowKey",
                table: "Respondents",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Consents");

            migrationBuilder.DropTable(
                name: "FormerAnswers");

            migrationBuilder.DropTable(
                name: "JointPages");

            migrationBuilder.DropTable(
                name: "Releases");

            migrationBuilder.DropTable(
                name: "Respondents");
        }
    }
}
