using Alliage.Core.Studies;

namespace Alliage.Workbench.Workshop;

/// <summary>An axis of a framework that begins: what it opposes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="First">Name of the pole drawn left or bottom.</param>
/// <param name="Second">Name of the other.</param>
public sealed record NewAxis(LocalText Name, LocalText First, LocalText Second);

/// <summary>What a person says of a framework of two axes that begins.</summary>
/// <param name="Id">Its id; empty for one made of the name.</param>
/// <param name="Name">Its name; one language is enough to begin.</param>
/// <param name="Horizontal">The axis drawn from left to right.</param>
/// <param name="Vertical">The axis drawn from bottom to top.</param>
/// <param name="By">Who begins it.</param>
public sealed record NewTwoAxes(string Id, LocalText Name, NewAxis Horizontal, NewAxis Vertical, string By);
