import { isSeq, parseDocument } from 'yaml';

/**
 * The text of `review.yaml` with one more overlay at the end of its list; comments, order and spelling of everything else
 * stay as the person wrote them. The text must have been read by `readSettings` without problems.
 */
export function addOverlayToSettings(text: string, path: string): string {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true });
  const list = document.get('overlays');
  if (isSeq(list)) list.add(document.createNode(path));
  else document.set('overlays', document.createNode([path]));
  return document.toString({ lineWidth: 0 });
}
