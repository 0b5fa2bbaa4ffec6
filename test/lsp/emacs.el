;; Run by Emacs without a window: a note is opened, mistyped, mended, completed, renamed in and saved, all by eglot, set up as the
;; docs/how-to/editors.md says. What it shows is written as JSON to $OUT.  -*- lexical-binding: t -*-
(require 'cl-lib)
(require 'json)
(package-initialize)
(require 'markdown-mode)
(require 'eglot)

(setq make-backup-files nil eglot-sync-connect 60 flymake-no-changes-timeout 0.1)
(add-to-list 'eglot-server-programs
             (cons '(markdown-mode yaml-mode) (append (json-parse-string (getenv "SERVER") :array-type 'list) nil)))

(defun wait-for (what condition)
  (let ((end (+ (float-time) 60)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "waited for %s" what))
      (accept-process-output nil 0.02)
      ;; What would be done when nobody types.
      (run-hooks 'post-command-hook)
      (eglot--signal-textDocument/didChange))))

(defun put-line (text line)
  (goto-char (point-min))
  (search-forward text)
  (delete-region (line-beginning-position) (line-end-position))
  (insert line))

(defun holds (text) (save-excursion (goto-char (point-min)) (search-forward text nil t)))

(defun problem ()
  (flymake-start)
  (cl-find-if (lambda (one) (string-match-p "unknown-key" (flymake-diagnostic-text one))) (flymake-diagnostics)))

(defun run ()
  (find-file (concat (getenv "HUNT") "/applications/acme.md"))
  (apply #'eglot--connect (eglot--guess-contact))
  (wait-for "the server" #'eglot-current-server)
  (let (shown)
    ;; Diagnostics come as one types.
    (put-line "status: interviewing" "statsu: interviewing")
    (wait-for "a diagnostic" #'problem)
    (let ((diagnostic (problem)))
      (goto-char (flymake-diagnostic-beg diagnostic))
      (push (cons 'diagnostic `((line . ,(1- (line-number-at-pos))) (column . ,(current-column))
                                (type . ,(format "%s" (flymake-diagnostic-type diagnostic)))))
            shown))
    ;; A code action mends it, chosen by its title as a person does, with point on what is wrong.
    ;; Asked as at a keyboard: a mouse gets a menu.
    (cl-letf ((last-nonmenu-event ?a)
              ((symbol-function 'completing-read)
               (lambda (_ items &rest _) (or (car (cl-find "write status" items :key #'car-safe :test #'equal))
                                             (error "no such action among %S" items)))))
      (eglot-code-actions (point) (line-end-position) nil t))
    (wait-for "the mended line" (lambda () (holds "status: interviewing")))
    (wait-for "no diagnostic" (lambda () (not (problem))))
    ;; Completion, as the client offers it to the editor.
    (put-line "status: interviewing" "status: inter")
    (eglot--signal-textDocument/didChange)
    (pcase-let ((`(,beg ,end ,table . ,_) (eglot-completion-at-point)))
      (push (cons 'statuses (vconcat (mapcar #'substring-no-properties
                                             (all-completions (buffer-substring-no-properties beg end) table))))
            shown))
    (put-line "status: inter" "status: interviewing")
    ;; A contact is renamed wherever the note has it.
    (goto-char (point-min))
    (search-forward "name: Dorothy Vaughan")
    (backward-char 3)
    (eglot-rename "Dorothy Johnson")
    (wait-for "the new name" (lambda () (not (holds "Dorothy Vaughan"))))
    (save-buffer)
    (eglot-shutdown (eglot-current-server))
    shown))

(let ((shown (condition-case problem (run) (error `((problem . ,(format "%S" problem)))))))
  (with-temp-file (getenv "OUT") (insert (json-encode shown))))
