using Alliage.Workbench.Placement;
using Alliage.Workbench.Studies;

namespace Alliage.Cli.Views.Placement;

/// <summary>What is read, with which framework; and that there is nothing to read where the study links nothing to it.</summary>
internal static class FrameworkHeader
{
    public static void Write(Session session, OpenedStudy opened, Terms terms)
    {
        var (words, study, framework) = (session.Words, opened.Study, opened.Framework.Framework);
        session.Results.Line(words.Of("place.title", session.Of(study.Settings.Title), study.Name));
        session.Results.Line(words.Of(
            "place.grid", terms.Framework, framework.Id, framework.Version, terms.SilenceRule(study.Settings.SilenceRule)));
    }

    /// <summary>The same, and whether there is anything to go on with.</summary>
    public static bool Begin(Session session, StudyUnderFramework read, Terms terms)
    {
        Write(session, read.Opened, terms);
        session.Results.Blank();
        if (read.Use.Nothing)
        {
            session.Results.Line(session.Words.Of("under.nothing", read.Framework.Id));
        }

        return !read.Use.Nothing;
    }

    /// <summary>What a reader should keep in mind.</summary>
    public static void End(Session session, Terms terms)
    {
        session.Results.Blank();
        session.Results.Line(terms.Caution);
    }
}
