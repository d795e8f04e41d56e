using System.Globalization;
using Alliage.Core.Studies;
using Alliage.Storage;
using Alliage.Workbench.Ports;

// Writes to a workspace until it is killed, and says each revision once it has been acknowledged.
var store = new StudyStore(args[0]);
var author = new Author("writer", DateTime.UnixEpoch);
var snapshot = (await store.Read("crash", default)).Value;
while (true)
{
    var attribute = new CaseAttribute
    {
        Alliance = "pain",
        Name = "n" + (snapshot.Revision + 1).ToString(CultureInfo.InvariantCulture),
        Value = new string('v', (int)(snapshot.Revision % 97) * 50),
    };
    var appended = await store.Append("crash", snapshot.Revision, [new StudyChange.Put(attribute)], author, default);
    snapshot = appended.Value;
    Console.WriteLine(snapshot.Revision.ToString(CultureInfo.InvariantCulture));
}
