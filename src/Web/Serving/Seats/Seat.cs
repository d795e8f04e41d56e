using Alliage.Core.Studies;
using Alliage.Workbench.Diagnosis;

namespace Alliage.Web.Serving.Seats;

/// <summary>Who sits before a screen. All that an owner's pages need to know follows from it, so their addresses say nothing.</summary>
public abstract record Seat
{
    private Seat()
    {
    }

    /// <summary>What the table of pages calls this seat.</summary>
    public abstract Who Who { get; }

    /// <summary>A researcher or an adviser at work. On a machine of their own without a passphrase, whoever has no other seat.</summary>
    public sealed record Adviser : Seat
    {
        public override Who Who => Who.Adviser;
    }

    /// <summary>One of the two owners, alone.</summary>
    /// <param name="Study">The study.</param>
    /// <param name="Alliance">Its alliance.</param>
    /// <param name="Account">Voice A or B.</param>
    /// <param name="HandedOver">Whether this is a turn at the adviser's tablet.</param>
    public sealed record Owner(string Study, string Alliance, Account Account, bool HandedOver = false) : Seat
    {
        /// <summary>Whose rows this seat opens.</summary>
        public OwnerKey Key => new(Study, Alliance, Account);

        public override Who Who => Who.Owner;
    }

    /// <summary>Both owners and the adviser before one screen: nothing but the joint page.</summary>
    /// <param name="Study">The study.</param>
    /// <param name="Alliance">Its alliance.</param>
    public sealed record BothPresent(string Study, string Alliance) : Seat
    {
        public override Who Who => Who.BothPresent;
    }

    /// <summary>Somebody who has not entered.</summary>
    public sealed record Nobody : Seat
    {
        public override Who Who => Who.Nobody;
    }
}
