using System.IO.Compression;
using System.Text;
using Alliage.Core.Studies;
using Alliage.Core.Studies.Pasting;
using Alliage.Web.Tests.Alliances;
using Alliage.Workbench.Sources;
using Xunit;

namespace Alliage.Web.Tests.Sources;

/// <summary>A study that begins, and what comes into it.</summary>
internal static class Arriving
{
    public const string Transcript =
        "Claire : Pourquoi cette alliance ? Que vous apporte-t-elle ?\n\nAna : On a tout fait ensemble, depuis le début.\n\n"
        + "Claire : Parlez-moi de vos relations. Êtes-vous amis ?\n\nAna : Oui, bien sûr.\n\nClaire : Et vos voisins ?\n\nAna : Rien à dire.\n";

    public static async Task Begin(this Site site, string study) => Assert.True((await site.UseCases.CreateStudy.Run(
        new(study, new LocalText("Mienne", null), ["fr"], "jaouen-2006", null, null, "Claire"), Site.Stop)).Succeeded);

    public static async Task Alliance(this Site site, string study, string id)
    {
        var seen = (await site.UseCases.OpenStudy.Run(study, null, Site.Stop)).Value.Revision;
        Firm[] firms = [.. Accounts.Voices.Select(v => new Firm { Alliance = id, Voice = v, Pseudonym = $"Maison {v}" })];
        Assert.True((await site.UseCases.EnterAlliances.Run(
            new(study, seen, "Claire"), [new EnteredAlliance(new Alliance { Id = id }, firms)], Site.Stop)).Succeeded);
    }

    /// <summary>An interview of voice A of the alliance pain, without turns yet: source pain-A.</summary>
    public static async Task Interview(this Site site, string text = Transcript)
    {
        await site.Begin("mine");
        await site.Alliance("mine", "pain");
        var seen = (await site.UseCases.OpenStudy.Run("mine", null, Site.Stop)).Value.Revision;
        var file = new TranscriptFile("pain-A.txt", Encoding.UTF8.GetBytes(text));
        Assert.True((await site.UseCases.AddSources.Run(new("mine", seen, [new IncomingSource(file, "pain", Account.A)], "Claire"), Site.Stop)).Succeeded);
    }

    /// <summary>The source as it stands.</summary>
    public static async Task<SourceFile> Source(this Site site, string source) =>
        (await site.UseCases.OpenSource.Run("mine", source, Site.Stop)).Value.Source;

    /// <summary>Sends files with the form of a page, as a browser without script does.</summary>
    public static async Task<Page> SendFiles(this Visitor visitor, string address, params (string Name, byte[] Bytes)[] files)
    {
        var form = await visitor.Get(address);
        using var content = new MultipartFormDataContent();
        foreach (var hidden in new[] { "_handler", "__RequestVerificationToken" })
        {
            content.Add(new StringContent(form.Field(hidden)), hidden);
        }

        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "files", name);
        }

        return await visitor.Post(address, content);
    }

    /// <summary>A docx whose body this is.</summary>
    public static byte[] Docx(string body)
    {
        const string types = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
        const string links = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write("[Content_Types].xml", types);
            Write("_rels/.rels", links);
            Write("word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>""");

            void Write(string name, string text)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return file.ToArray();
    }

    /// <summary>A folder of real transcripts beside the repository; null where it is absent.</summary>
    public static string? Corpus()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "corpus") is var corpus && Directory.Exists(corpus))
            {
                return corpus;
            }
        }

        return null;
    }
}
