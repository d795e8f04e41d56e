using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Alliage.Cli.Json;
using Alliage.Cli.Terminals;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Workbench;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Wording;

namespace Alliage.Cli;

/// <summary>What every command needs: the use cases, the words, and where to speak.</summary>
internal sealed class Session(Composition composition, Terminal terminal, string language)
{
    public UseCases UseCases { get; } = composition.UseCases;

    /// <summary>Files and columns of a study folder.</summary>
    public IReadOnlyList<FileSchema> StudySchema { get; } = composition.StudySchema;

    /// <summary>The JSON schema of a framework.</summary>
    public string FrameworkSchema { get; } = composition.FrameworkSchema;

    public Terminal Terminal { get; } = terminal;

    public InterfaceWords Words { get; } = InterfaceWords.In(language);

    public string Language => Words.Language;

    /// <summary>Results for people.</summary>
    public Page Results { get; } = new(terminal.Out, terminal.Width, terminal.OutIsScreen && terminal.Colours);

    /// <summary>Everything that is no result.</summary>
    public Page Notes { get; } = new(terminal.Error, terminal.Width, terminal.ErrorIsScreen && terminal.Colours);

    /// <summary>A text of the study's own in the language spoken.</summary>
    public string Of(LocalText text) => text.In(Language);

    /// <summary>Writes a result for programs.</summary>
    public int Json<T>(T value, Func<AlliageJson, JsonTypeInfo<T>> type)
    {
        Terminal.Out.WriteLine(JsonSerializer.Serialize(value, type(WrittenJson.Types)));
        return ExitCode.Done;
    }

    /// <summary>Lists what is wrong, all of it, on the error page.</summary>
    public int Failed(IReadOnlyList<Problem> problems)
    {
        ProblemList.Write(Notes, problems, Language);
        return ExitCode.Problems;
    }

    /// <summary>Says what a reader should know of the study before its results.</summary>
    public void Note(OpenedStudy opened)
    {
        if (opened.OtherVersion)
        {
            var framework = opened.Framework.Framework;
            Notes.Line(Words.Of("note.other-version", opened.Study.Settings.FrameworkVersion, framework.Id, framework.Version));
        }
    }
}
