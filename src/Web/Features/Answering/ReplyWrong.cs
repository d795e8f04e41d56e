using Alliage.Core.Diagnosis;
using Alliage.Core.Frameworks;
using Alliage.Core.Guides;
using Alliage.Core.Problems;
using Alliage.Core.Studies;
using Alliage.Web.Wording;

namespace Alliage.Web.Features.Answering;

/// <summary>What is wrong with what an owner typed, in words for the owner; null where nothing is.</summary>
internal static class ReplyWrong
{
    public static string? Of(Core.Guides.Guide guide, GuideItem item, ReplyTyped typed, FrameworkWording said, Words words)
    {
        var absences = typed.Absences.Distinct().ToList();
        var reply = typed.Read(item);
        if (absences.Count > 1)
        {
            return words.Of("answering.wrong.two", Name(absences[0]), Name(absences[1]));
        }

        return ReplyChecks.Of(guide, [reply]) is [var problem, ..] ? Said(problem) : null;

        string Name(Absence absence) => words["answering." + Keyword.Of(absence)];

        string Said(Problem problem) => problem.Id switch
        {
            ReplyChecks.AnswerAndAbsence => words.Of("answering.wrong.both", Name(reply.Absence!.Value)),
            ReplyChecks.NotANumber => words["answering.wrong.number"],
            ReplyChecks.TooLong => words.Of("answering.wrong.too-long", problem.Args[1], problem.Args[2]),
            ReplyChecks.TooManyLines => words.Of("answering.wrong.too-many-lines", problem.Args[1], problem.Args[2]),
            ReplyChecks.OverMost => words.Of("answering.wrong.at-most", item.AtMost),
            ReplyChecks.NotAlone => words.Of("answering.wrong.alone", said[GuideKeys.Option(item, item.Options.First(o => o.Alone))]),
            _ => words["answering.wrong.other"],
        };
    }
}
