// Title and notice of a campaign follow the cohort at once while nobody has rewritten them; without this script they
// do when the form is saved.
(() => {
  const cohort = document.querySelector('input[name=cohort]');
  const proposed = document.querySelector('input[name=proposed]');
  if (!cohort || !proposed) return;
  const texts = [...document.querySelectorAll('input[name=title], textarea[name=notice]')]
    .map(field => ({ field, standing: field.value }));
  cohort.addEventListener('input', () => {
    if (!/^(19[89]|20\d)\d$/.test(cohort.value) || !proposed.value) return;
    texts.forEach(text => {
      if (text.field.value !== text.standing) return;
      text.field.value = text.standing = text.standing.replaceAll(proposed.value, cohort.value);
    });
    proposed.value = cohort.value;
  });
})();
