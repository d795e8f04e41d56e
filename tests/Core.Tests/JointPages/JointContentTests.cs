using System.Text.Json;
using Alliage.Core.JointPages;
using Alliage.Core.Studies;
using static Alliage.Core.Tests.JointPages.Releasing;

namespace Alliage.Core.Tests.JointPages;

public sealed class JointContentTests
{
    public static TheoryData<string> EveryItem => [.. Guide.Items.Select(i => i.Id)];

    [Theory]
    [MemberData(nameof(EveryItem))]
    public void An_item_that_only_one_released_leaves_no_trace(string id)
    {
        var (item, nothing) = (Item(id), Text(Page()));

        Assert.Equal(nothing, Text(Page(Any(Account.A, item))));
        Assert.Equal(nothing, Text(Page(Any(Account.B, item))));
    }

    [Theory]
    [MemberData(nameof(EveryItem))]
    public void An_item_that_both_released_stands_there_if_it_may_be_released_at_all(string id)
    {
        var item = Item(id);

        Assert.Equal(item.MayBeReleased, !Page(Any(Account.A, item), Any(Account.B, item)).IsEmpty);
    }

    [Fact]
    public void A_subject_that_only_one_chose_never_appears()
    {
        var page = Page(Options(Account.A, "on-the-table", "tasks", "money"), Options(Account.B, "on-the-table", "money", "know-how"));

        Assert.Equal(["money"], page.Subjects);
        Assert.DoesNotContain("tasks", Text(page), StringComparison.Ordinal);
        Assert.DoesNotContain("know-how", Text(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_subject_is_shared_the_page_does_not_even_say_that_both_chose_some() =>
        Assert.Equal(
            Text(Page()),
            Text(Page(Options(Account.A, "on-the-table", "tasks"), Options(Account.B, "on-the-table", "money"))));

    [Fact]
    public void Words_beside_the_subjects_are_not_shown_for_they_may_speak_of_those_not_chosen_by_both() =>
        Assert.DoesNotContain(
            "secret",
            Text(Page(
                Options(Account.A, "on-the-table", "money") with { Text = "secret" },
                Options(Account.B, "on-the-table", "money"))),
            StringComparison.Ordinal);

    [Fact]
    public void What_each_brings_is_said_by_each_of_both()
    {
        var page = Page(
            Lines(Account.A, "what-each-brings", ["the van"], ["the recipe"]),
            Lines(Account.B, "what-each-brings", ["flour"], ["the customers"]));

        Assert.Equal(
            ["A: the van | the customers", "B: flour | the recipe"],
            page.Brings.Select(b => $"{b.Firm}: {string.Join(',', b.OwnerSays)} | {string.Join(',', b.PartnerSays)}"));
    }

    [Fact]
    public void The_page_says_when_it_was_made_and_when_to_look_again_as_the_row_does()
    {
        var made = new JointPage { Alliance = "P", At = new(2026, 3, 18, 0, 0, 0, DateTimeKind.Utc), By = "Adviser", Again = new(2026, 9, 18) };

        Assert.Equal(made, JointContent.Of(Guide, Firms, [], [], made).Made);
    }

    [Fact]
    public void A_release_under_the_other_voices_name_is_left_out() =>
        Assert.True(JointContent.Of(Guide, Firms, [Any(Account.B, Item("firm-trade"))], [Any(Account.A, Item("firm-trade"))], null).IsEmpty);

    [Fact]
    public void An_option_that_the_guide_does_not_have_is_left_out() =>
        Assert.True(Page(Options(Account.A, "how-often", "never"), Options(Account.B, "how-often", "all-day")).IsEmpty);

    [Fact]
    public void No_type_that_makes_the_page_can_see_an_answer()
    {
        Type[] closed = [typeof(Answer), typeof(CaseFile), typeof(Study), typeof(Coding)];
        var seen = typeof(JointContent).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(JointContent).Namespace)
            .SelectMany(t => t.GetMembers(Everything))
            .SelectMany(Named);

        Assert.DoesNotContain(seen, t => closed.Contains(t) || t.Name is "OwnerFile" or "FormerAnswer" or "Consent" or "Reply" or "Respondent");
    }

    private const System.Reflection.BindingFlags Everything = System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic
        | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> Named(System.Reflection.MemberInfo member) => member switch
    {
        System.Reflection.MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType)
            .Concat(method.GetMethodBody()?.LocalVariables.Select(l => l.LocalType) ?? []).SelectMany(Parts),
        System.Reflection.ConstructorInfo made => made.GetParameters().SelectMany(p => Parts(p.ParameterType)),
        System.Reflection.FieldInfo field => Parts(field.FieldType),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.GetGenericArguments().SelectMany(Parts).Append(type.HasElementType ? type.GetElementType()! : type);

    private static string Text(JointContent content) => JsonSerializer.Serialize(content);
}
