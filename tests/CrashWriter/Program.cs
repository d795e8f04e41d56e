using System.Globalization;
using Alliage.Core.Studies;
using Alliage.CrashWriter;
using Alliage.Storage;
using Alliage.Workbench.Ports;

// Writes to a workspace until it is killed, and says what it was told is kept once it has been acknowledged.
if (args is [var workspace, "desk" or "redact", var from, var frameworks])
{
    var desk = new DeskActs(workspace, frameworks);
    for (var turn = int.Parse(from, CultureInfo.InvariantCulture); ; turn++)
    {
        var acknowledged = await desk.Next(turn, args[1] == "redact");
        var (revision, state) = await desk.State();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{turn} {acknowledged} {revision} {state}"));
    }
}

var store = new StudyStore(args[0]);
var author = new Author("writer", DateTime.UnixEpoch);
var snapshot = (await store.Read("crash", default)).Value;
for (var row = snapshot.Revision; ; row++)
{
    var name = args[1] + row.ToString(CultureInfo.InvariantCulture);
    var attribute = new CaseAttribute { Alliance = "pain", Name = name, Value = new string('v', (int)(row % 97) * 50) };
    var appended = await store.Append("crash", snapshot.Revision, [new StudyChange.Put(attribute)], author, default);
    snapshot = appended.Value;
    Console.WriteLine(name);
}
