/** A document drawn by Typst: pages one below the other, each a group of its own, then the glyphs they share. */
const PAGE = /^ {4}<g[^>]*>\n([\s\S]*?)^ {4}<\/g>\n/gm;
const GLYPH = /^ {8}<symbol id="([^"]+)"[\s\S]*?<\/symbol>\n/gm;
const SIZE = /^<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/;

/** Leaves out what SVG assumes anyway; it is more than half of a page, which holds one element a letter. */
const tersely = (svg: string): string =>
  svg.replaceAll(/ fill="#000000" fill-rule="nonzero"| y="0"/g, '').replaceAll(/\n +/g, '');

/**
 * Cuts the drawing of a document into its pages: one standalone SVG each, with the glyphs it uses. All pages are of
 * one size. Throws where the drawing does not hold that many pages.
 */
export const svgPages = (drawing: string, count: number): string[] => {
  const [, width, total] = SIZE.exec(drawing) ?? [];
  const pages = [...drawing.matchAll(PAGE)].map(([, content = '']) => content);
  if (pages.length !== count || total === undefined)
    throw new Error(`Expected a drawing of ${count} pages, found ${pages.length}.`);
  const height = Number(total) / count;
  const glyphs = new Map([...drawing.matchAll(GLYPH)].map(([symbol, id = '']) => [id, symbol]));
  return pages.map((content) => {
    const used = new Set([...content.matchAll(/xlink:href="#([^"]+)"/g)].map(([, id = '']) => id));
    const symbols = [...used].map((id) => glyphs.get(id) ?? '').join('');
    return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 ${width} ${height}" width="${width}pt" height="${height}pt"><rect width="100%" height="100%" fill="#fff"/><defs>${symbols}</defs>${tersely(content)}</svg>`;
  });
};
