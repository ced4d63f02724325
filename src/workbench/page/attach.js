// Runs in the task pane's page before office.js, which looks for its host as it loads.
window.parent.attachHost(window);
