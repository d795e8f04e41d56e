using System.CommandLine;
using System.CommandLine.Help;
using Alliage.Cli.Commands.Access;
using Alliage.Cli.Commands.Comparison;
using Alliage.Cli.Commands.Crossing;
using Alliage.Cli.Commands.Diagnosis;
using Alliage.Cli.Commands.Frameworks;
using Alliage.Cli.Commands.Guides;
using Alliage.Cli.Commands.IdealTypes;
using Alliage.Cli.Commands.Lights;
using Alliage.Cli.Commands.Placement;
using Alliage.Cli.Commands.Search;
using Alliage.Cli.Commands.SecondReadings;
using Alliage.Cli.Commands.Studies;

namespace Alliage.Cli.Commands;

/// <summary>All commands, under the program's name.</summary>
internal static class AlliageCommand
{
    public const string Name = "alliage";

    public static RootCommand Build(Session session)
    {
        var root = new RootCommand(session.Words["command.alliage"])
        {
            PlaceCommand.Build(session),
            CaseCommand.Build(session),
            MatrixCommand.Build(session),
            CrossCommand.Build(session),
            IdealTypesCommand.Build(session),
            VoicesCommand.Build(session),
            LightsCommand.Build(session),
            SearchCommand.Build(session),
            SecondReadingsCommand.Build(session),
            DecideCommand.Build(session),
            PropositionsCommand.Build(session),
            ClaimsCommand.Build(session),
            StudyCommand.Build(session),
            FrameworkCommand.Build(session),
            GuideCommand.Build(session),
            AskCommand.Build(session),
            DiagnosisCommand.Build(session),
            AccessCommand.Build(session),
        };
        root.HelpName = Name;
        root.Add(LanguageOption.Build(session.Words));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, session);
        return root;
    }
}
