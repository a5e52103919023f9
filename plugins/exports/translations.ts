export { inPanelLanguages, panelLanguages } from '../platform/panel-languages/panel-languages.ts'
