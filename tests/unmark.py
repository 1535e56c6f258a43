"""`python -m tests.unmark`: take the marks of expected failures off golden pages whose fields are read right now."""

from __future__ import annotations

import json

from tests.test_golden_pages import FOLDERS, ROOT, check_field, load, parsed


def main() -> None:
    for folder in FOLDERS:
        meta, expected = load(folder, "meta.json"), load(folder, "expected.json")
        for field in list(meta["xfail"]):
            try:
                check_field(parsed(folder), field, expected[field])
            except AssertionError:
                continue
            del meta["xfail"][field]
            print(f"{folder.relative_to(ROOT)}: {field}")
        text = json.dumps(meta, ensure_ascii=False, indent=2)
        (folder / "meta.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
