using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Alliage.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Lights : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Lights",
                table: "Settings",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Lights",
                table: "Settings");
        }
    }
}
