import * as vscode from 'vscode';

/** What a page of ours is made of: files of `media/views`, nothing else. */
export interface Page {
  readonly title: string;
  /** Name of the script and of the style sheet. */
  readonly name: string;
  /** HTML that the page starts with. */
  readonly body: string;
}

/** Where the scripts and style sheets of our pages lie. */
export function viewFiles(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'media/views');
}

/** A page that may run its own script alone: no inline script, no address outside of the extension. */
export function pageHtml(webview: vscode.Webview, extension: vscode.Uri, { title, name, body }: Page): string {
  const file = (ending: string) => webview.asWebviewUri(vscode.Uri.joinPath(viewFiles(extension), `${name}.${ending}`));
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src ${webview.cspSource}; font-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${file('css')}">
</head>
<body>
${body}
<script src="${file('js')}"></script>
</body>
</html>
`;
}
