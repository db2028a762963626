export { assets, islandHref, stylesheet } from './assets.js';
export type { Asset, Island } from './assets.js';
export { BarChart } from './charts/bar-chart.js';
export type { ChartProps, ChartRow } from './charts/figure.js';
export { LineChart } from './charts/line-chart.js';
export { TileMap } from './charts/tile-map.js';
export type { Tile } from './charts/tile-map.js';
export { Button, EnterButton, LinkButton, PostButton } from './display/actions.js';
export type { ButtonKind, ButtonProps, PostButtonProps } from './display/actions.js';
export { Card, Details, EmptyState, Notice, PageTitle, Stat, Tag } from './display/boxes.js';
export type { NoticeKind, NoticeProps, Tone } from './display/boxes.js';
export { DataTable } from './display/data-table.js';
export type { Column, DataTableProps, Row } from './display/data-table.js';
export { FactList, SummaryList, TaskList, Timeline } from './display/lists.js';
export type { Fact, SummaryRow, Task, TimelineItem } from './display/lists.js';
export { Breadcrumbs, Chip, ChipList, Pagination, Steps, SubNav } from './display/navigation.js';
export type { Crumb, PaginationProps } from './display/navigation.js';
export { buildQr, QrCode } from './display/qr-code.js';
export type { QrShape } from './display/qr-code.js';
export { ContentLine, ContentText, PersonName } from './display/text.js';
export type { ContentTextProps } from './display/text.js';
export { Checkbox, Checkboxes, Radios } from './form/choice-fields.js';
export type { Option, OptionsProps } from './form/choice-fields.js';
export { ErrorSummary } from './form/error-summary.js';
export { fieldId } from './form/field-context.js';
export type { FieldErrors, FieldProps, FieldValue, FieldValues } from './form/field-context.js';
export { Fieldset, Form, FormActions, Hidden } from './form/form.js';
export type { FormProps } from './form/form.js';
export { SlotsField } from './form/slots-field.js';
export type { SlotsFieldProps } from './form/slots-field.js';
export {
  DateField,
  FileField,
  NumberField,
  SelectField,
  TextArea,
  TextField,
  TimeField,
} from './form/text-fields.js';
export type { InputMode, SelectFieldProps, TextAreaProps, TextFieldProps } from './form/text-fields.js';
export { useFrame } from './frame.js';
export type { Flash, Frame } from './frame.js';
export { hasIcon, Icon, themeIcon } from './icon.js';
export type { IconName } from './icon.js';
export { InFrame, Layout, PrintLayout } from './page/layout.js';
export type { LayoutProps, PrintLayoutProps } from './page/layout.js';
export { Wordmark } from './page/wordmark.js';
export { absolute, inLanguage, paths, patterns, withQuery } from './paths.js';
export type { PathBuilder, PathName, Query } from './paths.js';
export { renderFragment, renderPage } from './render-page.js';
export { safeUrl } from './safe-url.js';
