using Alliage.Core.Evidence;
using Alliage.Core.Flows;
using Alliage.Core.Frameworks;
using Alliage.Core.Studies;
using Alliage.Web.Wording;
using Alliage.Workbench.Studies;

namespace Alliage.Web.Features.Flows;

/// <summary>One flow case with the words for it, made once for a request.</summary>
public sealed class FlowView
{
    /// <param name="opened">The study, opened with a framework that is a flow.</param>
    /// <param name="flow">The case under it.</param>
    /// <param name="words">The reader's language.</param>
    public FlowView(OpenedStudy opened, FlowCase flow, Words words)
    {
        (Opened, Flow, Words) = (opened, flow, words);
        Names = opened.Framework.In(words.Language);
        Testimony = CaseTestimony.Of(flow.Case);
        Speech = new(this);
    }

    public OpenedStudy Opened { get; }

    public FlowCase Flow { get; }

    public Words Words { get; }

    /// <summary>The framework's words in the reader's language.</summary>
    public FrameworkWording Names { get; }

    public CaseTestimony Testimony { get; }

    public FlowSpeech Speech { get; }

    public string Study => Opened.Study.Name;

    public string Alliance => Flow.Case.Alliance.Id;

    public Framework Framework => Opened.Framework.Framework;

    /// <summary>The language of what people say in this study, where there is only one.</summary>
    public string? Spoken => Opened.Study.Settings.Languages is [var only] ? only : null;

    /// <summary>The name of a voice's firm; of the record.</summary>
    public string Who(Account account) => account == Account.Record
        ? Words["alliance.record"]
        : Flow.Case.Firms.FirstOrDefault(f => f.Voice == account)?.Pseudonym ?? Words.Of("alliance.voice", Keyword.Of(account));

    /// <summary>The two variables on how what is brought is joined, in the framework's words; those that it asks for.</summary>
    public IEnumerable<VariableReading> Joining => new[] { Flow.Contribution, Flow.Use }.OfType<VariableReading>();
}
