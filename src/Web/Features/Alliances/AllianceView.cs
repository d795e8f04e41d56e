using Alliage.Core.Comparison;
using Alliage.Core.Frameworks;
using Alliage.Core.Placement;
using Alliage.Core.Studies;
using Alliage.Web.Features.Alliances.Spread;
using Alliage.Web.Wording;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Studies;

namespace Alliage.Web.Features.Alliances;

/// <summary>All that the page of one alliance shows, made once for a request.</summary>
public sealed class AllianceView
{
    public AllianceView(OpenedCase opened, Words words)
    {
        Opened = opened.Opened;
        Placement = opened.Placement;
        Words = words;
        Names = Opened.Framework.In(words.Language);
        Links = new(Opened.Study.Name, Case.Alliance.Id);
        Speech = new(words, Names, Placement);
        Spread = new(Placement);
        Published = PublishedPlacement.Of(Case, Framework);
    }

    public OpenedStudy Opened { get; }

    public Study Study => Opened.Study;

    public CasePlacement Placement { get; }

    public CaseFile Case => Placement.Case;

    public Framework Framework => Opened.Framework.Framework;

    public Words Words { get; }

    /// <summary>The framework's words in the reader's language.</summary>
    public FrameworkWording Names { get; }

    public CaseLinks Links { get; }

    public CaseSpeech Speech { get; }

    public CaseSpread Spread { get; }

    /// <summary>What is published of the case; null where nothing is.</summary>
    public PublishedPlacement? Published { get; }

    /// <summary>Whether this study can be changed here; a folder cannot.</summary>
    public bool CanChange => Opened.Place != StudyPlace.Folder;

    /// <summary>The language of what people say in this study, where there is only one.</summary>
    public string? SpokenLanguage => Study.Settings.Languages is [var only] ? only : null;

    /// <summary>The name of a code; its id where the codebook has lost it.</summary>
    public string Code(string code) => Study.Codes.FirstOrDefault(c => c.Id == code)?.Name ?? code;

    /// <summary>A text of the study's own description, with the language it comes in where that is not the reader's.</summary>
    public (string Text, string? Language) Local(LocalText text) => Local(text, Words.Language);

    public static (string Text, string? Language) Local(LocalText text, string language)
    {
        var own = language == "fr" ? text.Fr : text.En;
        return (text.In(language), string.IsNullOrEmpty(own) && !text.IsEmpty ? (language == "fr" ? "en" : "fr") : null);
    }

    public string Day(DateTime at) => Dates.Day(at, Words.Culture);

    public string Day(DateOnly day) => Dates.Day(day, Words.Culture);
}
