// Steps of a journey: one button opens or closes all, an address that ends in a step opens it, paper shows every step.
const journey = document.querySelector('.guides-journey');

if (journey) {
  const steps = Array.from(journey.querySelectorAll('.guides-step__box'));
  const button = document.createElement('button');
  const allOpen = () => steps.every((step) => step.open);
  const name = () => {
    button.textContent = allOpen() ? journey.dataset.hideAll : journey.dataset.showAll;
  };
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary guides-journey__all';
  button.addEventListener('click', () => {
    const open = !allOpen();
    steps.forEach((step) => { step.open = open; });
    name();
  });
  steps.forEach((step) => step.addEventListener('toggle', name));
  name();
  journey.insertBefore(button, journey.firstChild);

  const openTarget = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const step = target && (target.closest('.guides-step__box') || target.querySelector('.guides-step__box'));
    if (!step) return;
    step.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', openTarget);
  openTarget();

  let before = [];
  addEventListener('beforeprint', () => {
    before = steps.map((step) => step.open);
    steps.forEach((step) => { step.open = true; });
  });
  addEventListener('afterprint', () => {
    steps.forEach((step, place) => { step.open = before[place]; });
  });
}
