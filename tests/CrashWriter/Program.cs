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

// Saves drafts of frameworks and publishes each.
if (args is [var shelf, "frameworks", var first])
{
    var made = new FrameworkStore(shelf);
    var maker = new Author("writer", DateTime.UnixEpoch);
    for (var turn = int.Parse(first, CultureInfo.InvariantCulture) + 1; ; turn++)
    {
        var name = turn.ToString(CultureInfo.InvariantCulture);
        var saved = (await made.Save("f" + name, 0, name, maker, default)).Value;
        Console.WriteLine("saved " + name);
        await made.Publish(new("f" + name, name, new string('t', 40_000), DateTime.UnixEpoch, "writer"), saved.Revision, default);
        Console.WriteLine("published " + name);
    }
}

// Writes until the disk is full, and says what was refused, whether what was acknowledged stands, and whether it is sound.
if (args is [var crowded, "full", var grids])
{
    var desk = new DeskActs(crowded, grids);
    await desk.Start();
    var kept = await desk.State();
    string? refused;
    for (var turn = 0; (refused = await desk.Fill(turn)) is null; turn++)
    {
        kept = await desk.State();
    }

    var anew = new DeskActs(crowded, grids);
    var sound = (await anew.Do.CheckStudy.Run(DeskActs.Study, default)).Count == 0;
    var same = await anew.State() == kept;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{refused} after {kept.Revision} {(same ? "kept" : "lost")} {(sound ? "sound" : "unsound")}"));
    return;
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
