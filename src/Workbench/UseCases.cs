using Alliage.Workbench.Access;
using Alliage.Workbench.Advice;
using Alliage.Workbench.Advising;
using Alliage.Workbench.Alliances;
using Alliage.Workbench.Codebook;
using Alliage.Workbench.Codings;
using Alliage.Workbench.Comparison;
using Alliage.Workbench.Crossing;
using Alliage.Workbench.Diagnosis;
using Alliage.Workbench.Flows;
using Alliage.Workbench.Frameworks;
using Alliage.Workbench.Guides;
using Alliage.Workbench.IdealTypes;
using Alliage.Workbench.JointPages;
using Alliage.Workbench.Journals;
using Alliage.Workbench.Lights;
using Alliage.Workbench.Memos;
using Alliage.Workbench.Placement;
using Alliage.Workbench.Ports;
using Alliage.Workbench.Redactions;
using Alliage.Workbench.Search;
using Alliage.Workbench.SecondReadings;
using Alliage.Workbench.Sources;
using Alliage.Workbench.Studies;
using Alliage.Workbench.Workshop;

namespace Alliage.Workbench;

/// <summary>Every use case, put together from the outside world that a program chooses.</summary>
public sealed class UseCases(
    IStudyStore store,
    IExchangeFormat folders,
    IReadOnlyList<ITranscriptFormat> transcripts,
    IReadOnlyList<ISheetFormat> sheets,
    BuiltInStudies builtIn,
    IFrameworkSource shipped,
    IFrameworkStore made,
    TimeProvider clock,
    IGuideSource? guides = null,
    IAccessStore? access = null,
    IAdviceSource? advice = null)
{
    private readonly OwnFrameworks frameworks = new(shipped, made);
    private readonly HeldCases held = new(new HeldPlacements());
    private readonly HeldTexts heldTexts = new();

    public ListStudies ListStudies => new(store, Finder, builtIn);

    public ImportStudy ImportStudy => new(store, Finder, builtIn, clock);

    public CreateStudy CreateStudy => new(store, builtIn, frameworks, clock);

    public ExportStudy ExportStudy => new(store, Finder, folders);

    public CheckStudy CheckStudy => new(store, Finder, frameworks);

    public OverviewStudy OverviewStudy => new(Open, store, held.Placements, clock);

    public EditSettings EditSettings => new(Finder, frameworks, store, clock);

    public DeleteStudy DeleteStudy => new(store, Finder, builtIn);

    public BackupWorkspace BackupWorkspace => new(store);

    public RestoreWorkspace RestoreWorkspace => new(store);

    public ListFrameworks ListFrameworks => new(frameworks);

    public CheckFramework CheckFramework => new(frameworks);

    public ReadGrid ReadGrid => new(Open, frameworks);

    public ReadGuide ReadGuide => new(guides, frameworks);

    public ReadAdvice ReadAdvice => new(advice);

    public AskNext AskNext => new(Open, ReadGuide);

    public AskOwner AskOwner => new(ChangeNow);

    public AnswerAgain AnswerAgain => new(ChangeOwner);

    public ListAdvised ListAdvised => new(Finder, ListCodes, store, clock);

    public OpenAllowed OpenAllowed => new(Finder, OpenPrivatePage);

    public LookAgain LookAgain => new(ChangeNow, clock);

    public BeginNextRound BeginNextRound => new(ChangeNow);

    public OpenPrivatePage OpenPrivatePage => new(OpenOwner, ReadAdvice);

    public OpenOwner OpenOwner => new(Finder, ReadGuide);

    public KeepReplies KeepReplies => new(ChangeOwner);

    public SeeOtherwise SeeOtherwise => new(ChangeOwner);

    public SetConsent SetConsent => new(ChangeOwner);

    public EraseOwner EraseOwner => new(Finder, RedactStudy, Access);

    public TakeAllAway TakeAllAway => new(OpenOwner);

    public ReleaseItems ReleaseItems => new(ChangeOwner);

    public OpenJointPage OpenJointPage => new(Finder, ReadGuide, ReadAdvice);

    public MakeJointPage MakeJointPage => new(ChangeNow, ReadGuide);

    public PlaceStudy PlaceStudy => new(Open, held.Placements);

    public ReadStudy ReadStudy => new(Open, PlaceStudy);

    public OpenFlow OpenFlow => new(Open);

    public ListLights ListLights => new(Open, frameworks);

    public ChooseLight ChooseLight => new(Finder, EditSettings, frameworks);

    public ReadLight ReadLight => new(Open, held.Placements);

    public OpenCaseLights OpenCaseLights => new(OpenCase, frameworks);

    public OpenCase OpenCase => new(Open, held.Placements);

    public DecidePlacement DecidePlacement => new(Open, store, clock);

    public EditCase EditCase => new(Finder, frameworks, store, clock);

    public EnterAlliances EnterAlliances => new(Change, Finder);

    public ReplayCase ReplayCase => new(OpenCase, store);

    public OpenSource OpenSource => new(Finder, frameworks, store);

    public EditCodings EditCodings => new(Change);

    public EditCodebook EditCodebook => new(Change);

    public EditMemo EditMemo => new(Change);

    public CorrectText CorrectText => new(Change);

    public EditTurns EditTurns => new(Change);

    public SearchStudy SearchStudy => new(Finder, frameworks, store, heldTexts);

    public CodeHits CodeHits => new(EditCodings, store);

    public RedactStudy RedactStudy => new(Change, store, heldTexts);

    public FindTraces FindTraces => new(Finder, store, heldTexts);

    public ListSecondReadings ListSecondReadings => new(Open);

    public BeginSecondReadings BeginSecondReadings => new(Change);

    public OpenBlindSource OpenBlindSource => new(Open, OpenSource);

    public CodeBlind CodeBlind => new(Change);

    public HandInReading HandInReading => new(Change);

    public CompareReaders CompareReaders => new(Open, OpenSource);

    public SettleDifference SettleDifference => new(Change);

    public FinishReading FinishReading => new(Change);

    public WithdrawReading WithdrawReading => new(Change);

    public UndoChange UndoChange => new(store, clock);

    public ReadTranscripts ReadTranscripts => new(Finder, store, transcripts);

    public AddSources AddSources => new(Finder, frameworks, store, transcripts, clock);

    public OpenOriginal OpenOriginal => new(Finder, store);

    public ProposeSpeakers ProposeSpeakers => new(OpenSource);

    public ConfirmSpeakers ConfirmSpeakers => new(OpenSource, Finder, frameworks, store, clock);

    public ProposeThemes ProposeThemes => new(OpenSource, ReadGuide);

    public ConfirmThemes ConfirmThemes => new(Finder, EditCase);

    public MarkSource MarkSource => new(Finder, frameworks, store, clock);

    public FindIdealTypes FindIdealTypes => new(Open, held.Placements);

    public CrossStudy CrossStudy => new(Open, frameworks);

    public OrderMatrix OrderMatrix => new(Open, held);

    public ExportMatrix ExportMatrix => new(OrderMatrix, sheets, clock);

    public OpenMatrixCell OpenMatrixCell => new(Open);

    public CompareVoices CompareVoices => new(Open, held.Placements);

    public TestPropositions TestPropositions => new(Open, held.Placements);

    public RecomputeClaims RecomputeClaims => new(Open);

    public ListWorkshop ListWorkshop => new(frameworks, made);

    public OpenFramework OpenFramework => new(frameworks, made, new FrameworkUses(store));

    public BeginFramework BeginFramework => new(FrameworkIds, made, clock);

    public CopyFramework CopyFramework => new(FrameworkIds, frameworks, made, clock);

    public ReviseFramework ReviseFramework => new(frameworks, made, clock);

    public OpenDraft OpenDraft => new(made);

    public EditDraft EditDraft => new(frameworks, made, clock);

    public PublishDraft PublishDraft => new(OpenDraft, frameworks, made, clock);

    public DeleteFramework DeleteFramework => new(frameworks, new FrameworkUses(store), made);

    public ImportFramework ImportFramework => new(frameworks, made, clock);

    public ExportFramework ExportFramework => new(OpenFramework);

    public CompareVersions CompareVersions => new(OpenFramework, made);

    public ChangeFramework ChangeFramework => new(Open, OpenFramework, EditSettings);

    public GiveCode GiveCode => new(ChangeNow, Access, clock);

    public EnterCode EnterCode => new(Access);

    public LiveCode LiveCode => new(Access);

    public ListCodes ListCodes => new(Access);

    public RevokeCode RevokeCode => new(Access, clock);

    public Passphrase Passphrase => new(Access, clock);

    public SuggestCodes SuggestCodes => new(Open, EditCodebook);

    private IAccessStore Access => access ?? throw new InvalidOperationException("No store of codes was given.");

    private FrameworkIds FrameworkIds => new(frameworks, made);

    private ChangeStudy Change => new(Finder, frameworks, store, clock);

    private ChangeNow ChangeNow => new(Change, Finder);

    private ChangeOwner ChangeOwner => new(ChangeNow, ReadGuide);

    private StudyFinder Finder => new(store, folders, builtIn, frameworks);

    public OpenStudy OpenStudy => Open;

    private OpenStudy Open => new(Finder, frameworks);
}
