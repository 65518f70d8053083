using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>
/// The answers of <see cref="ClaimTimes"/> for two times. The latest are kept: claims share few times, and comparing two takes
/// longer than all the rest of a pair.
/// </summary>
internal sealed class TimeAnswers
{
    private const int Slots = 4096;

    private readonly Dictionary<When, int> _numbers = [];
    private readonly (Question Question, Truth Answer)[] _slots = new (Question, Truth)[Slots];

    // The numbers begin with 1, so that no question equals an empty slot.
    private readonly record struct Question(int One, int Other, bool IsEvent, bool IsOtherEvent, bool IsDenial);

    /// <summary>Tells whether two relations hold or happen at the same time.</summary>
    public Truth AreTogether(ComparedClaim a, ComparedClaim b) =>
        Ask(a, b, isDenial: false) is { } question ? Answer(question, a, b) : ClaimTimes.AreTogether(a.Claim.What, b.Claim.What);

    /// <summary>Tells whether a relation holds or happens in the time for which another is denied.</summary>
    public Truth Denies(ComparedClaim claim, ComparedClaim denial) =>
        Ask(claim, denial, isDenial: true) is { } question ? Answer(question, claim, denial) : ClaimTimes.Denies(claim.Claim.What, denial.Claim.What);

    private Question? Ask(ComparedClaim a, ComparedClaim b, bool isDenial) =>
        NumberOf(a) is > 0 and var one && NumberOf(b) is > 0 and var other
            ? new(one, other, a.Claim.What is IEventRelation, b.Claim.What is IEventRelation, isDenial)
            : null;

    private Truth Answer(Question question, ComparedClaim a, ComparedClaim b)
    {
        ref var slot = ref _slots[((question.One * 31) + question.Other) & (Slots - 1)];
        if (slot.Question != question)
        {
            slot = (question, question.IsDenial
                ? ClaimTimes.Denies(a.Claim.What, b.Claim.What)
                : ClaimTimes.AreTogether(a.Claim.What, b.Claim.What));
        }

        return slot.Answer;
    }

    private int NumberOf(ComparedClaim claim)
    {
        if (claim.TimeNumber is not { } number)
        {
            claim.TimeNumber = number = claim.Claim.What is IEventRelation or IStateRelation && ((IAnchor)claim.Claim.What).Time is { } time
                ? NumberOf(time)
                : 0;
        }

        return number;
    }

    private int NumberOf(When time)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, time, out var exists);
        number = exists ? number : _numbers.Count;
        return number;
    }
}
