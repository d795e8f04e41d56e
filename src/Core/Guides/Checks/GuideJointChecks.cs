using Alliage.Core.Frameworks.Checks;
using Alliage.Core.Json;

namespace Alliage.Core.Guides.Checks;

/// <summary>
/// What may be released says where it stands on the joint page and how two answers are held together; what is private
/// can have no place there.
/// </summary>
internal static class GuideJointChecks
{
    public static IEnumerable<Finding> Of(Guide guide) => guide.Items.SelectMany(item =>
    {
        var at = guide.At(item).Member("joint");
        return (item.MayBeReleased, item.Joint) switch
        {
            (false, null) => [],
            (false, _) => [new Finding(at, "guide-joint-private")],
            (true, null) => [new Finding(guide.At(item).Member("visibility"), "guide-joint-missing", Words<JointPart>())],
            (true, { } joint) => Shaped(item, joint, at),
        };
    });

    private static IEnumerable<Finding> Shaped(GuideItem item, JointShape joint, JsonPath at)
    {
        var type = Studies.Keyword.Of(item.Type);
        var fits = joint.Part switch
        {
            JointPart.Brings or JointPart.Tasks => item.Type == AnswerType.MineAndTheirs,
            JointPart.Subjects => item.Type == AnswerType.Several,
            _ => item.Type != AnswerType.MineAndTheirs,
        };
        if (!fits)
        {
            yield return new(at.Member("part"), "guide-joint-part", Studies.Keyword.Of(joint.Part), type);
        }

        var comparable = joint.Part is JointPart.Described or JointPart.Views
            && item.Type is (AnswerType.Choice or AnswerType.Several or AnswerType.Number);
        if (joint.Compared is null && comparable)
        {
            yield return new(at, "guide-joint-compared-missing", Words<HowCompared>());
        }
        else if (joint.Compared is { } how && (!comparable || (how == HowCompared.Steps && item.Type != AnswerType.Choice)))
        {
            yield return new(at.Member("compared"), "guide-joint-compared-unfit", Studies.Keyword.Of(how), type);
        }
    }

    private static string Words<T>()
        where T : struct, Enum => string.Join(", ", Studies.Keyword.All<T>());
}
