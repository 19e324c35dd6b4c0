;;; What a user of Emacs does with a plan -*- lexical-binding: t -*-
;; Run by scripts/check-clients.mjs with the configuration of docs/other-editors.md:
;;   emacs --batch -l INIT.el -l eglot.el PLAN
;; Prints one line for each thing seen, "key: value"; ends with 0, or with an error.

(defvar check-published nil)
(defvar check-count 0)
(setq eglot-sync-connect 15 eglot-send-changes-idle-time 0 eglot-confirm-server-initiated-edits nil)

(advice-add 'eglot-handle-notification :before
            (lambda (_server method &rest params)
              (when (eq method 'textDocument/publishDiagnostics)
                (setq check-published (append (plist-get params :diagnostics) nil) check-count (1+ check-count)))))

(defun check-say (key value) (princ (format "%s: %s\n" key value)))
(defun check-wait (what)
  (let ((end (+ (float-time) 15)))
    (while (not (funcall what))
      (when (> (float-time) end) (error "Waited in vain"))
      (accept-process-output nil 0.02))))
(defun check-codes ()
  (mapconcat #'identity (sort (mapcar (lambda (each) (plist-get each :code)) check-published) #'string<) " "))
(defun check-request (method &rest params)
  (eglot--signal-textDocument/didChange)
  (jsonrpc-request (eglot-current-server) method (append params (eglot--TextDocumentPositionParams))))

(set-language-environment "UTF-8")
(find-file (pop command-line-args-left))
(unless (eq major-mode 'kehoach-mode) (error "The plan is in %s" major-mode))
(apply #'eglot (eglot--guess-contact))
(check-wait (lambda () (> check-count 0)))
(check-say "diagnostics" (check-codes))

(goto-char (point-min))
(search-forward "Khoa học")
(check-say "hover" (car (split-string (plist-get (plist-get (check-request :textDocument/hover) :contents) :value) "\n")))

(goto-char (point-min))
(search-forward "Sở Thông tin")
(let* ((found (seq-find (lambda (each) (equal (plist-get each :code) "co-quan-cu")) check-published))
       (actions (jsonrpc-request (eglot-current-server) :textDocument/codeAction
                                 (list :textDocument (eglot--TextDocumentIdentifier) :range (plist-get found :range)
                                       :context (list :diagnostics (vector found)))))
       (action (aref actions 0)))
  (unless (plist-get action :edit) (setq action (jsonrpc-request (eglot-current-server) :codeAction/resolve action)))
  (check-say "fix" (plist-get action :title))
  (eglot--apply-workspace-edit (plist-get action :edit))
  (eglot--signal-textDocument/didChange))
(check-wait (lambda () (not (string-match-p "co-quan-cu" (check-codes)))))
(check-say "after the fix" (check-codes))

(goto-char (point-min))
(search-forward "2. Tập huấn")
(let* ((place (plist-get (eglot--TextDocumentPositionParams) :position))
       (actions (jsonrpc-request (eglot-current-server) :textDocument/codeAction
                                 (list :textDocument (eglot--TextDocumentIdentifier) :range (list :start place :end place)
                                       :context (list :diagnostics [] :only ["refactor.rewrite"]))))
       (action (seq-find (lambda (each) (equal (plist-get each :title) "Chuyển mục xuống một cấp")) actions)))
  (eglot--apply-workspace-edit (plist-get action :edit))
  (eglot--signal-textDocument/didChange))
(check-say "one level down" (buffer-substring (line-beginning-position) (line-end-position)))

(goto-char (point-min))
(search-forward "- Chủ trì: ")
(search-forward "- Chủ trì: ")
(delete-region (point) (line-end-position))
;; One word: this eglot filters by the last word alone.
(insert "stp")
(eglot--signal-textDocument/didChange)
;; As the user gets it: through the completion of the buffer, which filters once more.
(let* ((offer (eglot-completion-at-point))
       (typed (buffer-substring (nth 0 offer) (nth 1 offer))))
  (check-say "completion" (string-trim (substring-no-properties (car (all-completions typed (nth 2 offer)))))))
(set-buffer-modified-p nil)
(eglot-shutdown (eglot-current-server))
