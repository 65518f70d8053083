
(() => {
  'use strict';
  const texts = document.getElementById('texts');
  if (!texts) return;
  const marks = { whole: 'lit', words: 'lit', source: 'lit lit-source', cue: 'lit lit-cue' };
  let lit = [];

  const light = claim => {
    for (const stretch of lit) stretch.classList.remove('lit', 'lit-source', 'lit-cue');
    lit = [];
    if (!claim) return;
    for (const [kind, mark] of Object.entries(marks)) {
      for (const stretch of claim.closest('details').querySelectorAll(`[data-${kind}~="${claim.dataset.claim}"]`)) {
        stretch.classList.add(...mark.split(' '));
        lit.push(stretch);
      }
    }
  };

  // Without a pointer on a claim, the one with the focus is shown.
  const claimOf = element => element && element.closest && element.closest('#texts [data-claim]');
  texts.addEventListener('mouseover', event => light(claimOf(event.target) || claimOf(document.activeElement)));
  texts.addEventListener('mouseleave', () => light(claimOf(document.activeElement)));
  texts.addEventListener('focusin', event => light(claimOf(event.target)));
  texts.addEventListener('focusout', () => light(null));
})();
