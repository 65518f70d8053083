using Dramatis.Tests.Sample;
using static Dramatis.Tests.Facts.Contradictions.NaiveLogic;

namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>Whether one relation of the sample covers another, key by key.</summary>
internal sealed class NaiveCover(NaiveKinship kinship)
{
    public Truth Covers(Claim d, Claim a)
    {
        var happening = d.What.Id is null || d.What.Id == a.What.Id ? Truth.Yes
            : a.What.Id is null ? Truth.Maybe
            : Truth.No;
        return All(happening, (d.What, a.What) switch
        {
            (Meeting denied, Meeting meeting) => AreMet(meeting.Participants, denied.Participants),
            (Meeting denied, Summit summit) => AreMet(summit.Participants, denied.Participants),
            (Summit denied, Summit summit) => AreMet(summit.Participants, denied.Participants),
            (Delivery denied, Delivery delivery) => All(
                denied.Supplier is null ? Truth.Yes
                    : delivery.Supplier is null ? Truth.Maybe
                    : kinship.Reach(delivery.Supplier, denied.Supplier),
                kinship.Reach(delivery.Receiver, denied.Receiver),
                denied.Goods is null ? Truth.Yes
                    : delivery.Goods is null ? Truth.Maybe
                    : Sure(delivery.Goods == denied.Goods)),
            (SoleOffice denied, SoleOffice office) => All(
                kinship.Reach(office.Holder, denied.Holder),
                denied.Institution is null ? Truth.Yes
                    : office.Institution is null ? Truth.Maybe
                    : kinship.Reach(office.Institution, denied.Institution),
                Sure(office.Title == denied.Title)),
            (Support denied, Support support) => All(
                AreMet(support.Supporters, denied.Supporters),
                denied.Supported is null ? Truth.Yes
                    : support.Supported is null ? Truth.Maybe
                    : kinship.Reach(support.Supported, denied.Supported)),
            (Rejection denied, Rejection rejection) => All(
                kinship.Reach(rejection.Opponent, denied.Opponent), kinship.Reach(rejection.Opposed, denied.Opposed)),
            (PartOf denied, PartOf part) => All(kinship.Reach(part.Part, denied.Part), kinship.Reach(part.Whole, denied.Whole)),
            (SameAs denied, SameAs same) => AreMet([.. same.Who], [.. denied.Who]),
            _ => Truth.No,
        });
    }

    private Truth AreMet<T>(Many<T> players, Many<T> denied)
        where T : Actor
    {
        var met = denied.Select(other => Any(players.Select(player => kinship.Reach(player, other)))).ToList();
        var isOpen = players.Count > 1 && players[^1].Identification != Identification.Identified;
        var mayBeMet = denied.Index().All(
            other => met[other.Index] != Truth.No || other.Item.Identification == Identification.Identified);
        var isOutright = denied.Index().Any(
            other => met[other.Index] == Truth.Yes && other.Item.Identification == Identification.Identified);
        var areUnsaid = denied.Index().All(
            other => met[other.Index] != Truth.No || other.Item.Identification == Identification.Unresolved);
        return !met.Contains(Truth.No) ? met.Min()
            : areUnsaid && isOutright && players.Count >= denied.Count ? Truth.Maybe
            : isOpen && mayBeMet && met.Exists(truth => truth != Truth.No) ? Truth.Maybe
            : Truth.No;
    }
}
