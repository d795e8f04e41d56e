using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Alliage.Storage.Migrations
{
    /// <inheritdoc />
    public partial class SecondReadings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ReaderCodings",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Reading = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Side = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Start = table.Column<long>(type: "INTEGER", nullable: false),
                    End = table.Column<long>(type: "INTEGER", nullable: false),
                    Quote = table.Column<string>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Coder = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false),
                    Denies = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReaderCodings", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_ReaderCodings_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SecondReadings",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Reader = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    OpenedBy = table.Column<string>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<string>(type: "TEXT", nullable: false),
                    HandedInAt = table.Column<string>(type: "TEXT", nullable: true),
                    SettledBy = table.Column<string>(type: "TEXT", nullable: true),
                    SettledAt = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SecondReadings", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_SecondReadings_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Settlements",
                columns: table => new
                {
                    RowNumber = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StudyNumber = table.Column<long>(type: "INTEGER", nullable: false),
                    RowKey = table.Column<string>(type: "TEXT", nullable: false),
                    Reading = table.Column<string>(type: "TEXT", nullable: false),
                    Difference = table.Column<string>(type: "TEXT", nullable: false),
                    Codings = table.Column<string>(type: "TEXT", nullable: false),
                    Keeps = table.Column<string>(type: "TEXT", nullable: false),
                    Instead = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settlements", x => x.RowNumber);
                    table.ForeignKey(
                        name: "FK_Settlements_Studies_StudyNumber",
                        column: x => x.StudyNumber,
                        principalTable: "Studies",
                        principalColumn: "StudyNumber",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReaderCodings_StudyNumber",
                table: "ReaderCodings",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_ReaderCodings_StudyNumber_RowKey",
                table: "ReaderCodings",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SecondReadings_StudyNumber",
                table: "SecondReadings",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_SecondReadings_StudyNumber_RowKey",
                table: "SecondReadings",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Settlements_StudyNumber",
                table: "Settlements",
                column: "StudyNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Settlements_StudyNumber_RowKey",
                table: "Settlements",
                columns: new[] { "StudyNumber", "RowKey" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReaderCodings");

            migrationBuilder.DropTable(
                name: "SecondReadings");

            migrationBuilder.DropTable(
                name: "Settlements");
        }
    }
}
