/** The largest table that is read, in bytes: many times what all actions of a commission take. */
export const LARGEST_TABLE = 14_000_000;

/** The content of a file as base64; rejects where the file cannot be read. */
export const fileAsBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    // `data:...;base64,CONTENT`
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
