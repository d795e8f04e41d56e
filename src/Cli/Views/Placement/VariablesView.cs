using Alliage.Core.Evidence;
using Alliage.Core.Frameworks;

namespace Alliage.Cli.Views.Placement;

/// <summary>How the values of each scale fall over the cases; one case may have several.</summary>
internal static class VariablesView
{
    public static void Write(
        Session session, Framework framework, IReadOnlyList<(string Alliance, IReadOnlyList<VariableReading> Variables)> cases, Terms terms)
    {
        var (words, page) = (session.Words, session.Results);
        foreach (var (scale, values) in framework.Scales.Select(s => (s.Id, s.Values)))
        {
            var known = cases.Select(c => (c.Alliance, Variable: c.Variables.First(v => v.Scale == scale))).ToList();
            page.Line(words.Of("under.variable", terms.Scale(scale), known.Count(k => k.Variable.Values.Count > 0), cases.Count));
            foreach (var value in values.Where(v => known.Exists(k => k.Variable.Values.Contains(v))))
            {
                var with = known.Where(k => k.Variable.Values.Contains(value)).Select(k => k.Alliance).ToList();
                page.Item("·", words.Of("place.configuration", terms.Value(scale, value), with.Count, cases.Count, string.Join(", ", with)));
            }

            Found("under.several", k => k.Variable.Accounts.Any(a => a is { Values.Count: > 1 }));
            Found("under.apart", k => k.Variable.Agreement == VariableAgreement.Apart);

            void Found(string key, Func<(string Alliance, VariableReading Variable), bool> holds)
            {
                var here = known.Where(holds).Select(k => k.Alliance).ToList();
                if (here.Count > 0)
                {
                    page.Item("·", words.Of(key, here.Count, cases.Count, string.Join(", ", here)));
                }
            }
        }
    }
}
