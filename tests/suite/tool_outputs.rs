//! The files that the tool writes: nothing that was there is lost, and nothing half done gets a name.

use std::fs;
use std::path::Path;

use crate::call::{call, folder, stderr, stdout, tool};

const TEXT: &str = "The ferry to Brill left the quay at six on Monday, with forty passengers \
    aboard and a crew of three who had not slept since the storm.\n";

fn html() -> String {
    format!("<!doctype html><title>The ferry is back</title><h1>The ferry is back</h1><p>{TEXT}")
}

#[test]
fn a_file_for_each_page() {
    let root = folder("output");
    let pages = root.join("pages");
    fs::create_dir_all(pages.join("deep")).unwrap();
    for name in ["a.html", "a.htm", "a.txt", "deep/b.html"] {
        fs::write(pages.join(name), if name == "a.txt" { TEXT.into() } else { html() }).unwrap();
    }
    let [pages, out] = [pages, root.join("out")].map(|path| path.display().to_string());
    for more in [&[][..], &["--overwrite"]] {
        let arguments = [&["-b", "--output", &out, &pages], more].concat();
        let output = call(&arguments, b"");
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        for name in ["a.txt", "a.html.txt", "a.txt.txt", "deep/b.txt"] {
            assert_eq!(fs::read_to_string(Path::new(&out).join(name)).unwrap(), TEXT, "{name}");
        }
    }
    // Nothing is overwritten unasked, and nothing half done stays.
    fs::write(Path::new(&out).join("a.txt"), "mine").unwrap();
    fs::remove_file(Path::new(&out).join("deep/b.txt")).unwrap();
    let output = call(&["-b", "--output", &out, &pages], b"");
    assert_eq!(output.status.code(), Some(3));
    assert!(stderr(&output).contains("a.txt exists"), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(Path::new(&out).join("a.txt")).unwrap(), "mine");
    assert_eq!(fs::read_to_string(Path::new(&out).join("deep/b.txt")).unwrap(), TEXT);
    let names = fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(names.into_iter().all(|name| !name.to_string_lossy().ends_with(".part")));
    // Never over the pages themselves.
    let output = call(&["-f", "html", "-o", &pages, &pages], b"");
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    let page = format!("{pages}/a.html");
    let output = call(&["-f", "html", "-o", &pages, &page], b"");
    assert_eq!(output.status.code(), Some(3), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(page).unwrap(), html());
}

#[test]
fn pages_of_the_same_name_keep_their_path() {
    let root = folder("same-name");
    for name in ["a/x.html", "b/deep/x.html", "b/deep/y.txt"] {
        let path = root.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, html()).unwrap();
    }
    let cases: &[(&[&str], &[&str])] = &[
        (&["a", "b"], &["a/x.txt", "b/deep/x.txt", "b/deep/y.txt"]),
        (&["a/x.html", "b/deep/x.html"], &["a/x.txt", "b/deep/x.txt"]),
        (&["b/deep/x.html", "b/deep/y.txt"], &["x.txt", "y.txt"]),
        (&["b/deep", "b/deep/x.html"], &["deep/x.txt", "deep/y.txt", "deep/x.html.txt"]),
        (&["b"], &["deep/x.txt", "deep/y.txt"]),
        (&["b/deep/x.html"], &["x.txt"]),
        (&["a/../b", "a/."], &["a/x.txt", "b/deep/x.txt", "b/deep/y.txt"]),
    ];
    for (number, (pages, names)) in cases.iter().enumerate() {
        let out = format!("out{number}");
        let output = tool().args(["-o", &out]).args(*pages).current_dir(&root).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{pages:?}: {}", stderr(&output));
        for name in *names {
            assert!(root.join(&out).join(name).is_file(), "{pages:?}: {name}");
        }
    }
}

#[test]
fn files_of_options_are_not_replaced_unasked() {
    let root = folder("options");
    let page = root.join("page.html").display().to_string();
    fs::write(&page, html()).unwrap();
    for option in ["--report", "--learn"] {
        let file = root.join(option);
        let path = file.to_str().unwrap();
        assert_eq!(call(&[option, path, &page], b"").status.code(), Some(0), "{option}");
        let written = fs::read(&file).unwrap();
        fs::write(&file, "mine").unwrap();
        let output = call(&[option, path, &page], b"");
        assert_eq!(output.status.code(), Some(2), "{option}: {}", stderr(&output));
        assert!(stderr(&output).contains("--overwrite replaces it"), "{}", stderr(&output));
        assert_eq!(fs::read(&file).unwrap(), b"mine");
        assert_eq!(call(&["--overwrite", option, path, &page], b"").status.code(), Some(0));
        assert_eq!(fs::read(&file).unwrap(), written, "{option}");
    }
}

#[test]
fn pages_are_not_replaced_by_the_files_of_options() {
    let root = folder("pages-stay");
    let (page, folder) = (root.join("pages/page.html"), root.join("pages"));
    fs::create_dir(&folder).unwrap();
    fs::write(&page, html()).unwrap();
    let (page_name, folder) = (page.to_str().unwrap(), folder.to_str().unwrap());
    for option in ["--report", "--learn"] {
        for pages in [page_name, folder] {
            let output = call(&["--overwrite", option, page_name, pages], b"");
            assert_eq!(output.status.code(), Some(2), "{option} {pages}: {}", stderr(&output));
            assert!(stderr(&output).contains("may be one of the pages"), "{}", stderr(&output));
            assert_eq!(fs::read_to_string(&page).unwrap(), html(), "{option} {pages}");
        }
        // What the option wrote before is replaced, also there.
        let own = format!("{folder}/own");
        for turn in ["new", "again"] {
            let output = call(&["--overwrite", option, &own, folder], b"");
            assert_eq!(output.status.code(), Some(0), "{option} {turn}: {}", stderr(&output));
        }
        fs::remove_file(own).unwrap();
    }
}

/// As after `kill -9` while a file is written.
#[test]
fn folders_are_made_and_unfinished_files_of_killed_runs_removed() {
    let root = folder("unfinished");
    let page = root.join("page.html");
    fs::write(&page, html()).unwrap();
    let killed = ".gleaner-00c0ffee00c0ffee.part";
    let others = [
        ".gleaner-1.part",
        ".gleaner-00c0ffee00c0ffeg.part",
        ".gleaner-00c0ffee00c0ffee.txt",
        "gleaner-00c0ffee00c0ffee.part",
        "mine.part",
    ];
    // Written to a moment ago: by another process, as far as can be told.
    let fresh = ".gleaner-00c0ffee00c0ffef.part";
    for (option, file) in
        [("--output", "out/page.txt"), ("--report", "new/deep/r.html"), ("--learn", "site/model")]
    {
        let path = root.join(file);
        let target = if option == "--output" { path.parent().unwrap() } else { &path };
        let arguments = [option, target.to_str().unwrap(), page.to_str().unwrap(), "--overwrite"];
        for turn in ["new", "again"] {
            let output = call(&arguments, b"");
            assert_eq!(output.status.code(), Some(0), "{option} {turn}: {}", stderr(&output));
            assert!(path.is_file(), "{option} {turn}");
            let made = path.parent().unwrap();
            assert!(!made.join(killed).exists(), "{option} {turn}");
            for name in others.into_iter().chain([fresh]) {
                assert_eq!(made.join(name).exists(), turn == "again", "{option} {turn} {name}");
            }
            for name in others.into_iter().chain([fresh, killed]) {
                fs::write(made.join(name), "half").unwrap();
                let file = fs::File::options().write(true).open(made.join(name)).unwrap();
                if name != fresh {
                    file.set_modified(std::time::UNIX_EPOCH).unwrap();
                }
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn pipes_and_links_are_left_alone() {
    use std::os::unix::fs::symlink;

    let root = folder("special");
    let pages = root.join("pages");
    fs::create_dir_all(&pages).unwrap();
    fs::write(pages.join("a.html"), html()).unwrap();
    fs::write(root.join("outside.html"), html()).unwrap();
    for (target, link) in
        [("../outside.html", "out.html"), ("a.html", "within.html"), ("gone", "gone.html")]
    {
        symlink(target, pages.join(link)).unwrap();
    }
    let pipe = pages.join("pipe.html");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let out = root.join("out");
    let [pages, written] = [&pages, &out].map(|path| path.to_str().unwrap());
    let output = call(&["-b", "-o", written, pages], b"");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(fs::read_to_string(out.join("within.txt")).unwrap(), TEXT);
    assert!(!out.join("out.txt").exists());
    let reasons = [
        "(neither files nor folders): pipe.html",
        "(links to nothing): gone.html",
        "(links out of the folder): out.html",
    ];
    for reason in reasons {
        assert!(stderr(&output).contains(reason), "{}", stderr(&output));
    }
    // A link in the place of the output is not followed, and only replaced if that is asked for.
    fs::remove_file(out.join("a.txt")).unwrap();
    symlink("../outside.html", out.join("a.txt")).unwrap();
    for (more, status) in [(&[][..], 3), (&["--overwrite"], 0)] {
        let output = call(&[&["-b", "-o", written, pages], more].concat(), b"");
        assert_eq!(output.status.code(), Some(status), "{}", stderr(&output));
        assert_eq!(fs::read_to_string(root.join("outside.html")).unwrap(), html());
        assert_eq!(out.join("a.txt").is_symlink(), status != 0);
    }
    // What is not a file is written to, not replaced.
    let page = format!("{pages}/a.html");
    let output = call(&["--report", "/dev/stdout", &page], b"");
    assert!(stdout(&output).starts_with("<!DOCTYPE html>"), "{}", stderr(&output));
    assert!(Path::new("/dev/stdout").is_symlink() || !Path::new("/dev/stdout").is_file());
}

/// A limit on the size of files stands for a full disk, where `StorageFull` ends the run; here each page
/// fails alone.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_whole_is_not_there() {
    let root = folder("limit");
    let pages = root.join("pages");
    fs::create_dir_all(&pages).unwrap();
    let long = (1..60).map(|number| format!("On day {number} {TEXT}\n"));
    fs::write(pages.join("long.txt"), long.collect::<String>()).unwrap();
    fs::write(pages.join("short.txt"), TEXT).unwrap();
    let out = root.join("out");
    fs::create_dir_all(&out).unwrap();
    fs::write(out.join("long.txt"), "mine").unwrap();
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; ulimit -f 2; exec \"$0\" \"$@\""]).arg(tool().get_program());
    let output = shell.args(["--overwrite", "-b", "-o"]).args([&out, &pages]).output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", stderr(&output));
    assert!(stderr(&output).contains("long.txt: File too large"), "{}", stderr(&output));
    let names = fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = names.collect();
    names.sort();
    assert_eq!(names, ["long.txt", "short.txt"]);
    assert_eq!(fs::read_to_string(out.join("long.txt")).unwrap(), "mine");
    assert_eq!(fs::read_to_string(out.join("short.txt")).unwrap(), TEXT);
}

/// On a terminal, which `script` makes, if it is there.
#[cfg(target_os = "linux")]
#[test]
fn pages_do_not_command_a_terminal() {
    let root = folder("escapes");
    let page = root.join("page\u{1b}[31m.txt");
    fs::write(&page, format!("\u{1b}[2JFerry\u{9b}31m\n\n{TEXT}\n\u{1b}]0;title\u{7}{TEXT}"))
        .unwrap();
    let rows = root.join("rows.jsonl");
    fs::write(&rows, "{\"id\": \"\u{9b}31m\", \"text\": \"The ferry\u{9b}2J to Brill left.\"}\n")
        .unwrap();
    let binary = tool().get_program().to_str().unwrap().to_owned();
    for options in ["", "-f markdown", "-f html", "-f json", "--explain", "--jsonl", "--learned"] {
        let input = if options == "--jsonl" { &rows } else { &page };
        let call = format!("stty -opost; NO_COLOR=1 '{binary}' {options} '{}'", input.display());
        let mut script = std::process::Command::new("script");
        let Ok(output) = script.args(["-qec", &call, "/dev/null"]).output() else {
            return println!("skipped: there is no script");
        };
        let text = stdout(&output);
        let is_command = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
        assert!(!text.contains(is_command), "{options}: {text:?}");
        assert!(text.len() > 50, "{options}: {text:?}");
    }
}
